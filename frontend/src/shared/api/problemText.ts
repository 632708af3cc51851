import type { TFunction } from "i18next";
import { asProblem } from "./problem";

const KNOWN = ["offline", "not-found", "unavailable", "forbidden"] as const;

/** Behind a gateway an error may come without a word of ours; what it means is told by its status. */
const BY_STATUS: Record<number, (typeof KNOWN)[number]> = {
  403: "forbidden",
  404: "not-found",
  502: "unavailable",
  503: "unavailable",
  504: "unavailable",
};

/** A title and what to do about it, in the server's words where it has any. */
export function problemWords(t: TFunction, error: unknown): { title: string; detail: string } {
  const problem = asProblem(error);
  const kind = KNOWN.find((code) => code === problem.code) ?? BY_STATUS[problem.status] ?? "unknown";
  const own = { title: t(`common:problem.${kind}.title`), detail: t(`common:problem.${kind}.detail`) };
  if (!problem.title) return { ...own, detail: problem.detail || own.detail };
  return { title: kind === "unknown" ? problem.title : own.title, detail: problem.detail || own.detail };
}

/** One sentence for a toast or an alert without room for two. */
export function problemText(t: TFunction<never>, error: unknown): string {
  const problem = asProblem(error);
  if (problem.detail || problem.title) return problem.detail || problem.title;
  const { title, detail } = problemWords(t as TFunction, error);
  return `${title}${(t as TFunction)("common:problem.colon")}${detail}`;
}
