/** In the order of the buttons: what leads on, then what leads back. */
export const ROUND_ACTIONS = ["submit", "review", "decide", "close-publicity", "approve", "return"] as const;
export type RoundActionName = (typeof ROUND_ACTIONS)[number];

/** Decided by a meeting: its day and who was there belong to the record. */
export const meets = (action: RoundActionName) => action === "review" || action === "decide";

/** Names as they are pasted from a sheet: by line, comma or 、. */
export const splitNames = (typed: string[]): string[] => [
  ...new Set(
    typed
      .flatMap((text) => text.split(/[\s,，、;；]+/u))
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];
