import type { ReactNode } from "react";
import type { ProblemError } from "@/shared/api/problem";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";
import { useOnline } from "./network";

export function failureWords(problem: ProblemError, online: boolean, words: Words["network"]): [string, string] {
  if (!online) return [words.offline, words.offlineDetail];
  if (problem.status === 0) return [words.unreachable, words.unreachableDetail];
  if (problem.status === 403) return [words.forbidden, words.forbiddenDetail];
  if (problem.status === 404) return [words.notFound, words.notFoundDetail];
  return [problem.title || words.busy, problem.detail || words.busyDetail];
}

export function Failure({ problem, retry }: { problem: ProblemError; retry?: () => void }) {
  const words = useWords();
  const [title, detail] = failureWords(problem, useOnline(), words.network);
  return (
    <div className="state" role="alert">
      <h2>{title}</h2>
      <p>{detail}</p>
      {retry && (
        <button type="button" className="button primary" onClick={retry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  );
}

/** The shape of what is coming, so that nothing jumps when it arrives. */
export function Skeleton({ rows }: { rows: number }) {
  const words = useWords();
  return (
    <div className="skeleton" role="status" aria-label={words.loading}>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all alike and never reordered
        <i key={index} />
      ))}
    </div>
  );
}
