import { Fragment, useState } from "react";
import { Link } from "wouter";
import { grouped, partsOf, type ScoreItem } from "@/shared/appraisal/rules";
import { plain } from "@/shared/appraisal/sheet";
import { Objections } from "../objections/Objections";
import { useOutbox } from "../outbox/outbox";
import { useRatingWords } from "../ratings/words";
import { useMe } from "../session/session";
import { PointsRow } from "../shop/PointsRow";
import { Icon } from "../ui/Icon";
import { Notice } from "../ui/Notice";
import { Empty, Failure, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useWords } from "../words/useWords";
import { DeclareKin } from "./DeclareKin";
import { doorState } from "./door";
import { NothingToRecord } from "./NothingToRecord";
import { Recorded } from "./Recorded";
import { searchOf } from "./ScoreListPage";
import { ScoreMark } from "./ScoreMark";
import { SettleButton } from "./SettleButton";
import { factsOf, sheetWith, stageThatHolds, waitingRows } from "./standing";
import { type Subject, useSubject } from "./useSubject";
import "./score.css";

/** One household: what it stands at, dimension by dimension, what can be recorded, and what has been. */
export default function ScorePage({ id }: { id: string }) {
  const { score: words } = useWords();
  const { subject, missing, problem } = useSubject(id);
  return (
    <>
      <TopBar title={subject?.row.headName ?? words.title} back={`/score${searchOf(doorState().query)}`} />
      <main className="page" id="main">
        {problem && <Failure problem={problem} />}
        {missing && !problem && <Empty title={words.missing}>{words.missingDetail}</Empty>}
        {!subject && !missing && !problem && <Skeleton rows={6} />}
        {subject && <AtTheDoor subject={subject} />}
      </main>
    </>
  );
}

function AtTheDoor({ subject }: { subject: Subject }) {
  const { score: words } = useWords();
  const ratings = useRatingWords();
  const { door, row, entries, blind } = subject;
  const parts = partsOf(door.rules);
  const [open, setOpen] = useState(parts[0]?.code ?? "");
  const more = factsOf(waitingRows(useOutbox().items, row, door.rules, entries), row.period);
  const sheet = sheetWith(row, entries, door.rules, more);
  const held = stageThatHolds(row, door.rules);
  const items = door.rules.items.filter((item) => item.dimension === open);
  return (
    <>
      <section className="card score-card" aria-labelledby="index-title">
        <h2 id="index-title" className="card-title">
          {words.index} · {words.spoken(row.period)}
        </h2>
        <p className="score-index">
          <b>{plain(sheet.index)}</b>{" "}
          <span className={sheet.vetoed ? "mark bad" : "mark good"}>{sheet.grade.name}</span>
        </p>
        <p className="row-more">{[row.villageName, row.contactGridName, row.address].filter(Boolean).join(" · ")}</p>
        <ScoreMark row={row} />
        {blind && <p className="hint">{words.cannotEntries}</p>}
      </section>
      <PointsRow id={row.householdId} />
      {held && <Notice tone="info">{held.stage === "PUBLISHED" ? words.published : words.closed(held.name)}</Notice>}
      {row.recusal && <Notice tone="info">{words.recusedNote(row.recusal)}</Notice>}
      {row.status === "RETURNED" && <Notice tone="error">{words.returnedNote(row.note ?? "")}</Notice>}
      {door.rules.ratings && (
        <Link href={`/score/${row.householdId}/ratings`} className="row card">
          <Icon name="star" />
          <span className="row-text">{ratings.open}</span>
          <Icon name="next" />
        </Link>
      )}
      <h2 className="group-head">{words.choose}</h2>
      <fieldset className="parts">
        <legend className="unseen">{words.choose}</legend>
        {parts.map((part) => (
          <label key={part.code}>
            <input
              type="radio"
              name="part"
              className="unseen"
              checked={open === part.code}
              onChange={() => setOpen(part.code)}
            />
            <span>
              <b>{part.name}</b>
              <span className="part-value">
                {plain(sheet.parts[part.code] ?? 0)}
                {part.full !== null && !part.pool && <small> {words.of(plain(part.full))}</small>}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {grouped(items).map(([group, own]) => (
        <Fragment key={group}>
          {group && <h3 className="group-head">{group}</h3>}
          <ul className="rows items">
            {own.map((item) => (
              <ItemRow
                key={item.code}
                item={item}
                household={row.householdId}
                closed={held !== null || Boolean(row.recusal)}
              />
            ))}
          </ul>
        </Fragment>
      ))}
      {!held && !row.recusal && row.status === "OPEN" && !row.scored && more.length === 0 && (
        <div className="page-foot">
          <NothingToRecord door={door} rows={[row]} label={words.nothing} />
        </div>
      )}
      {row.status === "RETURNED" && !row.recusal && <SettleButton row={row} />}
      <Recorded subject={subject} />
      <Objections household={row.householdId} />
      {!row.recusal && <DeclareKin household={row.householdId} />}
    </>
  );
}

function ItemRow({ item, household, closed }: { item: ScoreItem; household: string; closed: boolean }) {
  const { score: words } = useWords();
  const me = useMe();
  const mine = !item.rated && (!item.recorders?.length || me.roles.some((role) => item.recorders?.includes(role.code)));
  const range = item.least === item.most ? plain(item.most) : `${plain(item.least)}–${plain(item.most)}`;
  const notes = [
    item.rated ? words.byRating : !mine && words.notYours,
    item.evidence && words.evidenceNeeded,
    item.cap !== null && words.capped(plain(item.cap)),
    item.warnings > 0 && words.warnsFirst(item.warnings),
  ].filter(Boolean);
  const content = (
    <>
      <span className="row-text">
        <b>{item.text}</b>
        {notes.length > 0 && <span className="row-more">{notes.join(" · ")}</span>}
      </span>
      <span className={`points ${item.kind}`}>
        {item.kind === "VETO" ? words.veto : item.kind === "ADD" ? words.add(range) : words.deduct(range)}
      </span>
    </>
  );
  return (
    <li>
      {closed || !mine ? (
        <div className="row not-now">{content}</div>
      ) : (
        <Link href={`/score/${household}/${item.code}`} className="row">
          {content}
        </Link>
      )}
    </li>
  );
}
