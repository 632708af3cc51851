import { Link } from "wouter";
import { useOutbox } from "../outbox/outbox";
import { useObjectionWords } from "./words";

/** Those that are written down on the phone and not at the server. @param household null for all */
export function WaitingObjections({ household }: { household: string | null }) {
  const words = useObjectionWords();
  const items = useOutbox().items.filter(
    ({ message }) => message.kind === "objection" && (!household || message.body.subjectId === household),
  );
  if (items.length === 0) return null;
  return (
    <ul className="rows">
      {items.map((item) => (
        <li key={item.id} className="entry">
          <div className="outbox-row-head">
            <b>{item.title}</b>
            <span className={item.refusal === null ? "mark waits" : "mark bad"}>
              {item.refusal === null ? words.waiting : words.refused}
            </span>
          </div>
          <p>{item.detail}</p>
          {item.refusal && <p>{item.refusal}</p>}
          <Link href="/outbox" className="button plain">
            {words.outbox}
          </Link>
        </li>
      ))}
    </ul>
  );
}
