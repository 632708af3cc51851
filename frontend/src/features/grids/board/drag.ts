import { type DragEvent, useState } from "react";

export const DRAGGED = "application/x-touyan-households";

function read(event: DragEvent): string[] {
  try {
    return JSON.parse(event.dataTransfer.getData(DRAGGED));
  } catch {
    return [];
  }
}

/** Makes an element take dropped households; `over` while some are held above it. */
export function useDrop(onDrop: (ids: string[]) => void, enabled: boolean) {
  const [over, setOver] = useState(false);
  if (!enabled) return { over: false, handlers: {} };
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
        if (!over) setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const ids = read(event);
        if (ids.length > 0) onDrop(ids);
      },
    },
  };
}
