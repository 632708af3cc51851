import { type FormEvent, useState } from "react";
import { Notice } from "../ui/Notice";
import { useSending } from "./useSending";
import { act, type Redemption } from "./views";
import { useShopWords } from "./words";

/** One that was prepared: a second person hands it over to whoever fetches it, or it is cancelled. */
export function Waiting({ redemption, done }: { redemption: Redemption; done: () => void }) {
  const words = useShopWords();
  const [asking, setAsking] = useState<"hand-over" | "cancel" | null>(null);
  const { busy, problem, send } = useSending();
  const allowed = (name: string) => redemption.actions.find(({ action }) => action === name);
  const handOver = allowed("hand-over");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("text") ?? "").trim();
    if (asking) send(() => act(redemption, asking, asking === "cancel" ? { reason: text } : { receiver: text }), done);
  };
  return (
    <li className="entry">
      <div className="outbox-row-head">
        <b>{redemption.holderName}</b>
        <span className="points">{words.pts(redemption.points)}</span>
      </div>
      <p>{redemption.lines.map(({ name, quantity, unit }) => words.line(name, quantity, unit)).join("，")}</p>
      <p className="row-more">
        {redemption.number} · {words.prepared(redemption.preparedName, redemption.heldUntil)}
      </p>
      {handOver && !handOver.enabled && <p className="hint">{handOver.reason}</p>}
      <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
      {!asking && (
        <p className="shop-buttons">
          {handOver?.enabled && (
            <button type="button" className="button primary" onClick={() => setAsking("hand-over")}>
              {words.handOver}
            </button>
          )}
          {allowed("cancel")?.enabled && (
            <button type="button" className="button plain" onClick={() => setAsking("cancel")}>
              {words.cancel}
            </button>
          )}
        </p>
      )}
      {asking && (
        <form onSubmit={submit}>
          <label className="field">
            <span>{asking === "cancel" ? words.reason : words.receiver}</span>
            <input
              key={asking}
              name="text"
              required
              maxLength={asking === "cancel" ? 300 : 30}
              defaultValue={asking === "cancel" ? "" : redemption.holderName}
            />
          </label>
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
