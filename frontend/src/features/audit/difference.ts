export interface Difference {
  field: string;
  before: string;
  after: string;
  changed: boolean;
}

function flat(value: unknown, path = ""): [string, string][] {
  if (Array.isArray(value) && value.every((one) => typeof one !== "object")) return [[path, value.join(", ")]];
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, below]) => flat(below, path ? `${path}.${key}` : key));
  return [[path, value === null || value === undefined ? "" : String(value)]];
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

/** Two states of a record, field by field; changed fields come first. The version counter is no news. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [old, now] = [before, after].map((state) => {
    const value = parsed(state);
    return new Map(value === null || value === undefined ? [] : flat(value));
  }) as [Map<string, string>, Map<string, string>];
  const fields = [...new Set([...old.keys(), ...now.keys()])];
  return fields
    .filter((field) => field !== "version")
    .map((field) => {
      const [was, is] = [old.get(field) ?? "", now.get(field) ?? ""];
      return { field, before: was, after: is, changed: was !== is };
    })
    .sort((a, b) => Number(b.changed) - Number(a.changed));
}
