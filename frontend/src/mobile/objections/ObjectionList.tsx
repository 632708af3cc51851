import type { Page } from "@/shared/api/types";
import { plain } from "@/shared/appraisal/sheet";
import type { ObjectionRow } from "./views";
import { useObjectionWords } from "./words";

const TONES = { OPEN: "waits", UPHELD: "good", REJECTED: "bad", WITHDRAWN: "open" };

/** What was said, where it stands, and what was found. @param named whose they are stands with each */
export function ObjectionList({ page, named = false }: { page: Page<ObjectionRow>; named?: boolean }) {
  const words = useObjectionWords();
  const { items, total } = page;
  if (items.length === 0) return null;
  return (
    <>
      <ul className="rows">
        {items.map((row) => (
          <li key={row.id} className="entry">
            <div className="outbox-row-head">
              <b>{[named && row.subjectName, row.periodName].filter(Boolean).join(" · ")}</b>
              <span className={`mark ${TONES[row.status]}`}>{words.status[row.status]}</span>
            </div>
            <p>{row.text}</p>
            {row.finding && <p>{words.finding(row.decidedName ?? "", row.finding)}</p>}
            {row.indexBefore !== null && row.indexAfter !== null && (
              <p>{words.effect(Number(plain(row.indexBefore)), Number(plain(row.indexAfter)))}</p>
            )}
            <p className="row-more">
              {[
                row.number,
                words.by(row.raisedBy, row.raisedOn),
                row.files.length > 0 && words.files(row.files.length),
                row.status === "OPEN" && row.assigneeName && words.handler(row.assigneeName),
                row.status === "OPEN" && (row.overdue ? words.overdue : words.due(row.dueOn)),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      {total > items.length && <p className="list-end">{words.firstOnly(items.length, total)}</p>}
    </>
  );
}
