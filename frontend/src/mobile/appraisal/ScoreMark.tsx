import { useOutbox } from "../outbox/outbox";
import type { Message } from "../outbox/pending";
import { useWords } from "../words/useWords";
import type { ScoreRow } from "./views";

const concerns = ({ kind, body }: Message, household: string) =>
  kind === "confirmation" ? body.subjectIds.includes(household) : body.subjectId === household;

/** Where a household stands in this period, in a word. */
export function ScoreMark({ row }: { row: ScoreRow }) {
  const { score: words } = useWords();
  const waiting = useOutbox().items.filter(({ message }) => concerns(message, row.householdId)).length;
  const state =
    row.status === "RETURNED"
      ? { tone: "bad", text: words.returned }
      : row.status === "HELD"
        ? { tone: "waits", text: words.held }
        : row.recusal
          ? { tone: "waits", text: words.recused }
          : row.scored
            ? { tone: "good", text: words.scored(row.entries) }
            : { tone: "open", text: words.todo };
  return (
    <span className="marks">
      <span className={`mark ${state.tone}`}>{state.text}</span>
      {row.vetoed && <span className="mark bad">{words.vetoed}</span>}
      {waiting > 0 && <span className="mark waits">{words.waiting(waiting)}</span>}
    </span>
  );
}
