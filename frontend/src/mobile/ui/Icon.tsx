const PATHS = {
  back: "M15 4l-8 8 8 8",
  next: "M9 5l7 7-7 7",
  down: "M5 9l7 7 7-7",
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5",
  clear: "M6 6l12 12M18 6L6 18",
  refresh: "M20 11a8 8 0 1 0-2.3 6.3M20 4v7h-7",
  home: "M3 11l9-7 9 7M5 10v10h14V10M10 20v-6h4v6",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4 3.6-6 8-6s8 2 8 6",
  phone: "M6 3h4l2 5-3 2c1 3 2.500 4.500 5 6l2-3 5 2v4c0 1-1 2-2 2C10.500 21 3 13.500 4 5c0-1 1-2 2-2z",
  offline:
    "M3 3l18 18M5 12a10 10 0 0 1 4-2.500M2 8.500A15 15 0 0 1 6 6M12 6a15 15 0 0 1 10 3M8.500 15.500a5 5 0 0 1 6 0M12 19h.01",
  star: "M12 3l2.700 5.700 6.300.8-4.600 4.300 1.200 6.200L12 17l-5.600 3 1.200-6.200L3 9.500l6.300-.8z",
  send: "M21 3L10 14M21 3l-7 18-4-7-7-4z",
  speak: "M4 5h16v11H11l-5 4v-4H4z",
  bag: "M5 8h14l1 12H4zM9 8a3 3 0 0 1 6 0",
  place: "M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11zM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
} as const;

export type IconName = keyof typeof PATHS;

/** Drawn lines beside words; never the only sign of a thing. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" className="icon" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
