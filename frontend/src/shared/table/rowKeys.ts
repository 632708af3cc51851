import type { KeyboardEvent, MouseEvent } from "react";

const INTERACTIVE = "a, button, input, label, .ant-dropdown-trigger, .ant-checkbox-wrapper";

/** Makes a table row openable: click, Enter, and the arrow keys to walk between rows. */
export function rowKeys(open?: () => void) {
  if (!open) return {};
  return {
    tabIndex: 0,
    className: "openable",
    onClick: (event: MouseEvent) => {
      const chosen = window.getSelection()?.toString();
      if (!chosen && !(event.target as Element).closest(INTERACTIVE)) open();
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.target !== event.currentTarget) return;
      if (event.key === "Enter") open();
      const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
      if (!step) return;
      event.preventDefault();
      const next = event.currentTarget[step as "nextElementSibling"];
      if (next instanceof HTMLElement) next.focus();
    },
  };
}
