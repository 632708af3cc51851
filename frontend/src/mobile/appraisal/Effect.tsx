import type { ScoreItem } from "@/shared/appraisal/rules";
import { plain, signed } from "@/shared/appraisal/sheet";
import { useOutbox } from "../outbox/outbox";
import { Notice } from "../ui/Notice";
import { useWords } from "../words/useWords";
import { factsOf, occurrence, sheetWith, usedOf, waitingRows, warns } from "./standing";
import type { Subject } from "./useSubject";

/** What the entry will do to the index, told before it is sent; the server works it out again. */
export function Effect({ subject, item, points }: { subject: Subject; item: ScoreItem; points: number | null }) {
  const { score: words } = useWords();
  const { door, row, entries } = subject;
  const waiting = waitingRows(useOutbox().items, row, door.rules, entries);
  if (points === null && item.kind !== "VETO") return null;
  const all = entries && [...entries, ...waiting];
  const time = all ? occurrence(item, all, row.period) : 1;
  const warning = warns(item, time);
  const pending = factsOf(waiting, row.period);
  const change = warning ? 0 : signed(item, points ?? 0);
  const now = sheetWith(row, entries, door.rules, pending);
  const then = sheetWith(row, entries, door.rules, [
    ...pending,
    { itemCode: item.code, points: change, reversal: false },
  ]);
  const used = all ? usedOf(item, all, row.period) : 0;
  const over = item.cap !== null && used + (points ?? 0) > item.cap;
  const name = words.warnings[time - 1] ?? words.warnings[words.warnings.length - 1] ?? "";
  const about = entries ? "" : ` ${words.about}`;
  return (
    <section className="card effect" aria-live="polite">
      <h2 className="card-title">
        {words.effect}
        {about}
      </h2>
      <p className="effect-line">
        <span>{plain(now.index)}</span>
        <span aria-hidden="true">→</span>
        <b>{plain(then.index)}</b>
        <span className={then.vetoed ? "mark bad" : "mark good"}>{then.grade.name}</span>
      </p>
      {warning && <p>{words.warningNow(time, name)}</p>}
      {!warning && item.kind !== "VETO" && now.index === then.index && <p>{words.atLimit}</p>}
      {over && <Notice tone="error">{words.overCap(plain(used), plain(item.cap ?? 0))}</Notice>}
    </section>
  );
}
