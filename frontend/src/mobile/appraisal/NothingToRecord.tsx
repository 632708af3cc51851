import { useState } from "react";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { post } from "../outbox/outbox";
import type { Outcome } from "../outbox/pending";
import { Notice } from "../ui/Notice";
import { useWords } from "../words/useWords";
import type { Door } from "./door";
import { useMeeting } from "./meeting";
import type { ScoreRow } from "./views";

interface Props {
  door: Door;
  /** Empty: there is nothing more to confirm; what came of the last time stays on the screen. */
  rows: ScoreRow[];
  label: string;
}

/** Confirms that there is nothing to add or deduct; asked once more when it is about more than one household. */
export function NothingToRecord({ door, rows, label }: Props) {
  const { score: words, cancel } = useWords();
  const meeting = useMeeting();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    const [only] = rows;
    const one = rows.length === 1 && only;
    setOutcome(
      await post({
        id: uuidv7(),
        title: one ? one.headName : rows.map((row) => row.headName).join("、"),
        detail: one ? words.nothingOne(one.headName) : words.nothingMany(rows.length),
        message: {
          kind: "confirmation",
          body: {
            schemeId: door.scheme.id,
            period: door.period,
            subjectIds: rows.map((row) => row.householdId),
            ...(meeting ? { heldOn: meeting.day, attendees: meeting.present } : {}),
          },
        },
      }),
    );
    setBusy(false);
    setAsking(false);
  };
  return (
    <>
      <div role="status">{outcome && <Told outcome={outcome} />}</div>
      {!asking && rows.length > 0 && (
        <button
          type="button"
          className="button wide"
          disabled={busy}
          onClick={() => (rows.length === 1 ? confirm() : setAsking(true))}
        >
          {label}
        </button>
      )}
      {asking && (
        <fieldset className="card ask">
          <legend className="unseen">{label}</legend>
          <p>{words.nothingAsk(rows.length)}</p>
          <div className="form-foot">
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {cancel}
            </button>
            <button type="button" className="button primary" disabled={busy} onClick={confirm}>
              {words.nothingYes}
            </button>
          </div>
        </fieldset>
      )}
    </>
  );
}

function Told({ outcome }: { outcome: Outcome }) {
  const { score: words } = useWords();
  if (outcome.state === "sent") return <Notice tone="info">{words.confirmed}</Notice>;
  if (outcome.state === "waiting") return <Notice tone="info">{words.waitingNow}</Notice>;
  return <Notice tone="error">{`${words.refused}：${outcome.problem.detail || outcome.problem.title}`}</Notice>;
}
