import { useState } from "react";
import { Link } from "wouter";
import { Notice } from "../ui/Notice";
import { useOnline } from "../ui/network";
import { Empty } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useWords } from "../words/useWords";
import { discard, replay, tryAgain, useOutbox } from "./outbox";
import type { NewRatings, Pending } from "./pending";
import "../appraisal/score.css";

/** What was written down on this phone and is not at the server: what waits, and what it would not take and why. */
export default function OutboxPage() {
  const { outbox: words } = useWords();
  const { items, sending, kept, full } = useOutbox();
  const online = useOnline();
  return (
    <>
      <TopBar title={words.title} back="/score" />
      <main className="page" id="main">
        {!kept && <Notice tone="error">{words.notKept}</Notice>}
        {kept && full && <Notice tone="error">{words.full}</Notice>}
        {items.length === 0 && <Empty title={words.empty}>{words.emptyDetail}</Empty>}
        {items.length > 0 && (
          <>
            <ul className="rows outbox-rows">
              {items.map((item) => (
                <PendingRow key={item.id} item={item} sending={sending} />
              ))}
            </ul>
            <div className="page-foot">
              <button
                type="button"
                className="button primary wide"
                disabled={!online || sending || items.every((item) => item.refusal !== null)}
                onClick={() => replay()}
              >
                {sending ? words.sending : words.now}
              </button>
              <p className="hint">{words.explain}</p>
            </div>
          </>
        )}
      </main>
    </>
  );
}

/** Of the scheme and the period that it was filled in for, whatever is shown now. */
const sheetPath = ({ subjectId, schemeId, sheet: { period } }: NewRatings) =>
  `/score/${subjectId}/ratings?${new URLSearchParams({ scheme: schemeId, period })}`;

function PendingRow({ item, sending }: { item: Pending; sending: boolean }) {
  const { outbox: words, cancel } = useWords();
  const [asking, setAsking] = useState(false);
  const { refusal, message } = item;
  const when = new Date(item.at).toLocaleString("zh-CN", {
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (
    <li className="outbox-row">
      <div className="outbox-row-head">
        <b>{item.title}</b>
        <span className={refusal === null ? "mark waits" : "mark bad"}>
          {refusal !== null
            ? message.kind === "photo"
              ? words.notSent
              : words.refused
            : sending
              ? words.sending
              : words.waiting}
        </span>
      </div>
      <p>{item.detail}</p>
      <p className="row-more">{when}</p>
      {refusal !== null && <Notice tone="error">{refusal}</Notice>}
      {asking ? (
        <>
          <p className="hint">{words.dropAsk}</p>
          <div className="form-foot">
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {cancel}
            </button>
            <button type="button" className="button danger" onClick={() => discard(item)}>
              {words.dropYes}
            </button>
          </div>
        </>
      ) : (
        <div className="form-foot">
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {words.drop}
          </button>
          {refusal !== null && (
            <button type="button" className="button" onClick={() => tryAgain(item.id)}>
              {words.again}
            </button>
          )}
          {refusal !== null && message.kind === "entry" && (
            <Link href={`/score/${message.body.subjectId}/${message.body.itemCode}?fix=${item.id}`} className="button">
              {words.fix}
            </Link>
          )}
          {refusal !== null && message.kind === "ratings" && (
            <Link href={sheetPath(message.body)} className="button">
              {words.fixRatings}
            </Link>
          )}
          {refusal !== null && message.kind === "objection" && (
            <Link href={`/objections/new/${message.body.subjectId}?fix=${item.id}`} className="button">
              {words.fixObjection}
            </Link>
          )}
        </div>
      )}
    </li>
  );
}
