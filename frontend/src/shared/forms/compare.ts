export interface ComparedField {
  /** Dotted path of the input, `address.doorNumber`. */
  path: string;
  label: string;
  print?: (value: unknown) => string;
}

export type Choice = "mine" | "theirs";

export interface Change {
  path: string;
  label: string;
  before: string;
  theirs: string;
  mine: string;
  theirValue: unknown;
  /** What is proposed: one's own text where one has typed, else what is stored now. */
  usual: Choice;
}

export function getPath(values: object, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], values);
}

/** A copy of `values` with another value at the path. */
export function withPath<V extends object>(values: V, path: string, value: unknown): V {
  const [key = "", ...rest] = path.split(".");
  const below = (values as Record<string, unknown>)[key];
  return { ...values, [key]: rest.length ? withPath((below as object | null) ?? {}, rest.join("."), value) : value };
}

const blank = (value: unknown) => (value === undefined || value === "" ? null : value);
const same = (a: unknown, b: unknown) => JSON.stringify(blank(a)) === JSON.stringify(blank(b));
const printed = (field: ComparedField, value: unknown) =>
  blank(value) === null ? "—" : field.print ? field.print(value) : String(value);

/** The fields that someone else has changed since `base` and that do not already read the same in both. */
export function changes<V extends object>(fields: readonly ComparedField[], base: V, current: V, mine: V): Change[] {
  return fields.flatMap((field) => {
    const [was, now, own] = [base, current, mine].map((values) => getPath(values, field.path));
    if (same(was, now) || same(now, own)) return [];
    return {
      path: field.path,
      label: field.label,
      before: printed(field, was),
      theirs: printed(field, now),
      mine: printed(field, own),
      theirValue: now,
      usual: same(was, own) ? ("theirs" as const) : ("mine" as const),
    };
  });
}

export function merged<V extends object>(rows: readonly Change[], choices: Record<string, Choice>, mine: V): V {
  return rows.reduce(
    (values, row) =>
      (choices[row.path] ?? row.usual) === "theirs" ? withPath(values, row.path, row.theirValue) : values,
    mine,
  );
}
