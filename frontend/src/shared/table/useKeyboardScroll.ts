import { type RefObject, useEffect } from "react";

/** A table wider than its page is scrolled by keyboard as well: antd gives its frame no place in the order of focus. */
export function useKeyboardScroll(around: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = around.current?.querySelector(".ant-table-content");
    if (!frame) return;
    const watched = new ResizeObserver(() => {
      if (frame.scrollWidth > frame.clientWidth) frame.setAttribute("tabindex", "0");
      else frame.removeAttribute("tabindex");
    });
    watched.observe(frame);
    return () => watched.disconnect();
  });
}
