import { Link } from "wouter";
import { Icon } from "../ui/Icon";
import { useWords } from "../words/useWords";
import { useOutbox } from "./outbox";

/** Says how much has not reached the server, wherever one is; silent when all has. */
export function OutboxBar() {
  const { outbox: words } = useWords();
  const { items, sending, kept, full } = useOutbox();
  const refused = items.filter((item) => item.refusal !== null).length;
  const waiting = items.length - refused;
  return (
    <div role="status">
      {items.length > 0 && (
        <Link href="/outbox" className={refused > 0 ? "outbox-bar refused" : "outbox-bar"}>
          <Icon name="send" />
          <span>
            {waiting > 0 && <b>{words.bar(waiting)}</b>}
            {waiting > 0 && sending && ` · ${words.sending}`}
            {refused > 0 && <b> {words.barRefused(refused)}</b>}
            {!kept && <small> {words.notKept}</small>}
            {kept && full && <small> {words.full}</small>}
          </span>
          <span className="outbox-look">{words.look}</span>
        </Link>
      )}
    </div>
  );
}
