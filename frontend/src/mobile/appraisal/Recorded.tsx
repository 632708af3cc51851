import { type FormEvent, useState } from "react";
import { api, ok } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";
import { withSign } from "@/shared/appraisal/sheet";
import { evidenceUrl } from "@/shared/files/photos";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { announce } from "../outbox/outbox";
import { Notice } from "../ui/Notice";
import { useOnline } from "../ui/network";
import { failureWords } from "../ui/States";
import { useWords } from "../words/useWords";
import type { Subject } from "./useSubject";
import type { EntryRow } from "./views";

/** What the period has recorded, and the way to undo what was a mistake. */
export function Recorded({ subject: { row, entries } }: { subject: Subject }) {
  const { score: words } = useWords();
  const own = (entries ?? []).filter((entry) => entry.period === row.period);
  if (!entries) return null;
  return (
    <section aria-labelledby="recorded-title">
      <h2 className="group-head" id="recorded-title">
        {own.length === 0 ? words.noneYet : words.recordedTitle(own.length)}
      </h2>
      {own.length > 0 && (
        <ul className="rows">
          {own.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Entry({ entry }: { entry: EntryRow }) {
  const { score: words } = useWords();
  const [asking, setAsking] = useState(false);
  const undo = entry.actions.find((action) => action.action === "reverse");
  const gone = entry.reversedBy !== null;
  return (
    <li className={gone ? "entry gone" : "entry"}>
      <div className="outbox-row-head">
        <b>
          {entry.reversesId && `${words.reversal}：`}
          {entry.itemText}
        </b>
        <span className={entry.points < 0 ? "points DEDUCT" : "points ADD"}>
          {entry.warning ?? withSign(entry.points)}
        </span>
      </div>
      {entry.text && <p>{entry.text}</p>}
      <Photos entry={entry} />
      <p className="row-more">
        {words.by(entry.authorName, entry.happenedOn)}
        {gone && ` · ${words.undone}`}
      </p>
      {undo?.enabled && !asking && (
        <button type="button" className="button plain" onClick={() => setAsking(true)}>
          {words.undo}
        </button>
      )}
      {asking && <Undo entry={entry} close={() => setAsking(false)} />}
    </li>
  );
}

/** Kept entries have none: the phone has their ids and not the pictures. */
function Photos({ entry }: { entry: EntryRow }) {
  const { score: words } = useWords();
  const online = useOnline();
  const photos = entry.photos ?? [];
  return (
    <>
      {online && photos.length > 0 && (
        <ul className="photos">
          {photos.map((photo, place) => (
            <li key={photo}>
              <a href={evidenceUrl(entry.id, photo)} target="_blank" rel="noreferrer">
                <img src={evidenceUrl(entry.id, photo, true)} alt={words.evidenceOne(place + 1)} loading="lazy" />
              </a>
            </li>
          ))}
        </ul>
      )}
      {entry.photosAwaited > 0 && <p className="row-more">{words.awaited(entry.photosAwaited)}</p>}
    </>
  );
}

/** Needs the network: an entry that is undone has to be there first. */
function Undo({ entry, close }: { entry: EntryRow; close: () => void }) {
  const { score: words, network, cancel } = useWords();
  const online = useOnline();
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [id] = useState(uuidv7);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const path = { id: entry.id };
      await ok(
        api.POST("/appraisal/entries/{id}/actions/reverse", { params: { path }, body: { id, reason } }) as never,
      );
      announce();
      close();
    } catch (error) {
      setProblem(failureWords(asProblem(error), online, network).join("："));
    }
  };
  return (
    <form className="reveal" onSubmit={submit} aria-label={words.undoTitle(entry.itemText)}>
      <label className="field">
        <span>{words.undoReason}</span>
        <input value={reason} onChange={(event) => setReason(event.target.value)} maxLength={300} required />
      </label>
      <p className="hint">{words.undoHint}</p>
      <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
      <div className="form-foot">
        <button type="button" className="button" onClick={close}>
          {cancel}
        </button>
        <button type="submit" className="button danger" disabled={reason.trim() === ""}>
          {words.undo}
        </button>
      </div>
    </form>
  );
}
