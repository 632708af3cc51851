import type { ProblemError } from "@/shared/api/problem";
import { useOnline } from "../ui/network";
import { Empty } from "../ui/States";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";

/** What went wrong, in the server's own sentence where it has one for him: the other words are for who looks after many. */
function reasonOf(problem: ProblemError, online: boolean, words: Words["network"]) {
  if (!online) return [words.offline, words.offlineOwn] as const;
  if (problem.status === 0) return [words.unreachable, words.unreachableDetail] as const;
  if (problem.status === 403) return [words.forbidden, problem.detail || words.forbiddenDetail] as const;
  return [problem.title || words.busy, problem.detail || words.busyDetail] as const;
}

/** The same in one line, without the title that says nothing to him. */
export const sentenceOf = (problem: ProblemError, online: boolean, words: Words["network"]): string =>
  (problem.status > 0 && problem.detail) || reasonOf(problem, online, words).join("：");

/** @param missing what to say instead of the server's words when there is nothing at this address */
export function OwnFailure({
  problem,
  retry,
  missing,
}: {
  problem: ProblemError;
  retry: () => void;
  missing?: [string, string];
}) {
  const words = useWords();
  const online = useOnline();
  if (problem.status === 404 && missing) return <Empty title={missing[0]}>{missing[1]}</Empty>;
  const [title, detail] = reasonOf(problem, online, words.network);
  // No household, or one that has ended: asking again changes nothing, and the title says nothing to him.
  const settled = [404, 409].includes(problem.status) && problem.detail;
  return (
    <div className="state" role="alert">
      <h2>{settled ? problem.detail : title}</h2>
      {!settled && <p>{detail}</p>}
      {!settled && (
        <button type="button" className="button primary" onClick={retry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
