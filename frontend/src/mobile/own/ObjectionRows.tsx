import { Link } from "wouter";
import { today } from "@/shared/appraisal/period";
import { plain } from "@/shared/appraisal/sheet";
import { useWords } from "../words/useWords";
import { Ask } from "./Ask";
import { pathOf } from "./posted";
import { type OwnObjection, withdraw } from "./views";
import { useOwnWords } from "./words";

const TONES = { OPEN: "waits", UPHELD: "good", REJECTED: "bad", WITHDRAWN: "open" };

interface Props {
  rows: OwnObjection[];
  /** Each leads to its period. */
  linked?: boolean;
  /** One was taken back, or turned out to be another than shown. */
  changed: () => void;
}

/** What was said against the family's results, where it stands, and what the village answered. */
export function ObjectionRows({ rows, linked = false, changed }: Props) {
  return (
    <ul className="rows">
      {rows.map((one) => (
        <Row key={one.id} one={one} linked={linked} changed={changed} />
      ))}
    </ul>
  );
}

function Row({ one, linked, changed }: { one: OwnObjection; linked: boolean; changed: () => void }) {
  const words = useOwnWords();
  const { score } = useWords();
  const due = words.day(one.dueOn);
  return (
    <li className="entry">
      <div className="outbox-row-head">
        <b>
          {linked ? (
            <Link href={pathOf(one.period, one.schemeId)}>{score.spoken(one.period)}</Link>
          ) : (
            score.spoken(one.period)
          )}
        </b>
        <span className={`mark ${TONES[one.status]}`}>{words.status[one.status]}</span>
      </div>
      <p className="own-said">{one.text ?? words.byOthers}</p>
      {one.finding && one.status !== "WITHDRAWN" && (
        <p className="own-answer">
          <b>{words.answer}：</b>
          {one.finding}
        </p>
      )}
      {one.indexBefore !== null && one.indexAfter !== null && (
        <p>{words.effect(plain(one.indexBefore), plain(one.indexAfter))}</p>
      )}
      {one.status === "OPEN" && <p>{one.dueOn < today() ? words.overdue(due) : words.due(due)}</p>}
      <p className="row-more">
        {[words.raised(one.raisedBy ?? "", words.day(one.raisedOn)), one.entryId && words.one]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {one.mayWithdraw && (
        <Ask
          label={words.withdraw}
          question={words.withdrawAsk}
          yes={words.withdrawYes}
          work={() => withdraw(one)}
          done={changed}
          outdated={changed}
        />
      )}
    </li>
  );
}
