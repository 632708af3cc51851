import type { ProblemError } from "../api/problem";

export type FieldPath = (string | number)[];

/** `head.idNumber` or `administrators[1].password` → the name path that antd forms use. */
export function fieldPath(field: string): FieldPath {
  return field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

export interface SortedErrors {
  /** Errors whose input is on the screen, ready for `form.setFields`. */
  fields: { name: FieldPath; errors: string[] }[];
  /** The others, to be shown above the form. */
  rest: string[];
}

export function sortErrors(problem: ProblemError, isOnScreen: (path: FieldPath) => boolean): SortedErrors {
  const fields = new Map<string, { name: FieldPath; errors: string[] }>();
  const rest: string[] = [];
  for (const { field, message } of problem.errors) {
    const name = fieldPath(field ?? "");
    if (name.length === 0 || !isOnScreen(name)) rest.push(message);
    else {
      const key = name.join(".");
      fields.set(key, { name, errors: [...(fields.get(key)?.errors ?? []), message] });
    }
  }
  return { fields: [...fields.values()], rest };
}
