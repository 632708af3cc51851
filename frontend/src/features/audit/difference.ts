export interface Difference {
  /** Dotted path in the record; empty when the record is no object. */
  field: string;
  before: unknown;
  after: unknown;
  changed: boolean;
}

function flat(value: unknown, path = ""): [string, unknown][] {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, below]) => flat(below, path ? `${path}.${key}` : key));
  return [[path, value ?? null]];
}

/** JSON that came as text is read; what is no JSON stays as it is. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Two states of a record, field by field; changed fields come first. The version counter is no news. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [old, now] = [before, after].map((state) => {
    const value = parsed(state);
    return new Map(value === null || value === undefined ? [] : flat(value));
  }) as [Map<string, unknown>, Map<string, unknown>];
  const fields = [...new Set([...old.keys(), ...now.keys()])];
  return fields
    .filter((field) => field !== "version")
    .map((field) => {
      const [was, is] = [old.get(field) ?? null, now.get(field) ?? null];
      return { field, before: was, after: is, changed: !same(was, is) };
    })
    .sort((a, b) => Number(b.changed) - Number(a.changed));
}
