import { usePreference } from "../prefs/usePreference";

export interface ColumnSettings {
  order: string[];
  hidden: string[];
  density: "small" | "middle";
}

export interface Arrangeable {
  key: string;
  /** Cannot be hidden: the column by which a row is recognised. */
  always?: boolean;
  /** Hidden until someone asks for it. */
  optional?: boolean;
  /** Says nothing in this list now: neither shown nor offered, while its place and setting stay. */
  absent?: boolean;
}

export function defaultSettings(columns: readonly Arrangeable[]): ColumnSettings {
  return {
    order: columns.map((column) => column.key),
    hidden: columns.filter((column) => column.optional).map((column) => column.key),
    density: "small",
  };
}

/** Stored settings made to fit the columns of today: unknown keys go, new columns take their usual place. */
export function adaptSettings(columns: readonly Arrangeable[], stored: Partial<ColumnSettings> | null): ColumnSettings {
  const usual = defaultSettings(columns);
  if (!stored) return usual;
  const known = new Set(usual.order);
  const order = (stored.order ?? []).filter((key) => known.has(key));
  const fresh: string[] = [];
  usual.order.forEach((key, place) => {
    if (order.includes(key)) return;
    fresh.push(key);
    order.splice(place, 0, key);
  });
  const always = new Set(columns.filter((column) => column.always).map((column) => column.key));
  const hidden = [
    ...(stored.hidden ?? []).filter((key) => known.has(key) && !always.has(key)),
    ...usual.hidden.filter((key) => fresh.includes(key)),
  ];
  return { order, hidden, density: stored.density === "middle" ? "middle" : "small" };
}

/** @param offered the columns that can be seen: one step goes past all others that lie between */
export function move(order: readonly string[], key: string, step: -1 | 1, offered = order): string[] {
  const from = order.indexOf(key);
  let to = from + step;
  while (to >= 0 && to < order.length && !offered.includes(order[to] as string)) to += step;
  if (from < 0 || to < 0 || to >= order.length) return [...order];
  const next = [...order];
  next.splice(from, 1);
  next.splice(to, 0, key);
  return next;
}

/** Shown columns in the person's order, and how to change that; kept on the server as `columns.<name>`. */
export function useColumnSettings<C extends Arrangeable>(name: string, columns: readonly C[]) {
  const { value, set } = usePreference<ColumnSettings>(`columns.${name}`);
  const settings = adaptSettings(columns, value);
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const arranged = settings.order.flatMap((key) => byKey.get(key) ?? []).filter((column) => !column.absent);
  return {
    settings,
    arranged,
    shown: arranged.filter((column) => !settings.hidden.includes(column.key)),
    change: (patch: Partial<ColumnSettings>) => set({ ...settings, ...patch }),
    reset: () => set(null),
  };
}
