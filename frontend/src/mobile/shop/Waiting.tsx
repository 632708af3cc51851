import { type FormEvent, useState } from "react";
import { Notice } from "../ui/Notice";
import { useSending } from "./useSending";
import { act, type Redemption, type RedemptionAction } from "./views";
import { useShopWords } from "./words";

/** What the list offers, the one that goes on first. */
const OFFERED: readonly RedemptionAction[] = ["hand-over", "confirm-reverse", "cancel", "keep", "reverse"];

/**
 * A redemption and what may be done with it: a second person hands it over or takes it back, each time with the goods
 * before him; what is cancelled, asked for or left as it is says why.
 */
export function Waiting({ redemption, done }: { redemption: Redemption; done: () => void }) {
  const words = useShopWords();
  const [asking, setAsking] = useState<RedemptionAction | null>(null);
  const { busy, problem, send } = useSending();
  const allowed = (name: string) => redemption.actions.find(({ action }) => action === name);
  const second = allowed("hand-over") ?? allowed("confirm-reverse");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("text") ?? "").trim();
    const more = asking === "hand-over" ? { receiver: text } : asking === "confirm-reverse" ? {} : { reason: text };
    if (asking) send(() => act(redemption, asking, more), done);
  };
  return (
    <li className="entry">
      <div className="outbox-row-head">
        <b>{redemption.holderName}</b>
        <span className="points">{words.pts(redemption.points)}</span>
      </div>
      <p>{redemption.lines.map(({ name, quantity, unit }) => words.line(name, quantity, unit)).join("，")}</p>
      <p className="row-more">
        {redemption.number} ·{" "}
        {redemption.status === "PREPARED"
          ? words.prepared(redemption.preparedName, redemption.heldUntil)
          : words.handed(redemption.handedName ?? "", redemption.receiver ?? "")}
      </p>
      {redemption.reversalName && <p>{words.asked(redemption.reversalName, redemption.reason ?? "")}</p>}
      {second && !second.enabled && <p className="hint">{second.reason}</p>}
      <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
      {!asking && (
        <p className="shop-buttons">
          {OFFERED.filter((action) => allowed(action)?.enabled).map((action) => (
            <button
              key={action}
              type="button"
              className={action === "hand-over" || action === "confirm-reverse" ? "button primary" : "button plain"}
              onClick={() => setAsking(action)}
            >
              {words.act[action]}
            </button>
          ))}
        </p>
      )}
      {asking && (
        <form onSubmit={submit}>
          {asking === "confirm-reverse" ? (
            <p>{words.takeBack}</p>
          ) : (
            <label className="field">
              <span>{asking === "hand-over" ? words.receiver : words.reason}</span>
              <input
                key={asking}
                name="text"
                required
                maxLength={asking === "hand-over" ? 30 : 300}
                defaultValue={asking === "hand-over" ? redemption.holderName : ""}
              />
            </label>
          )}
          <p className="shop-buttons">
            <button type="submit" className="button primary" disabled={busy}>
              {words.sure}
            </button>
            <button type="button" className="button plain" onClick={() => setAsking(null)}>
              {words.back}
            </button>
          </p>
        </form>
      )}
    </li>
  );
}
