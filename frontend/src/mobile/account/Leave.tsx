import { useEffect, useState } from "react";
import { asProblem } from "@/shared/api/problem";
import { countDrafts } from "../outbox/drafts";
import { useOutbox } from "../outbox/outbox";
import { signOut, useMe } from "../session/session";
import { Notice } from "../ui/Notice";
import { useOnline } from "../ui/network";
import { failureWords } from "../ui/States";
import { useWords } from "../words/useWords";

/** Out of this phone, or of every machine after one more question. */
export function Leave() {
  const { account: words, outbox, network, cancel } = useWords();
  const unsent = useOutbox().items.length;
  const me = useMe();
  const [drafts, setDrafts] = useState(0);
  useEffect(() => {
    countDrafts(me.id).then(setDrafts);
  }, [me.id]);
  const online = useOnline();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const leave = (everywhere: boolean) =>
    signOut(everywhere).catch((error) => setProblem(failureWords(asProblem(error), online, network).join("：")));
  return (
    <div className="leave">
      {unsent > 0 && <Notice tone="info">{outbox.leave(unsent)}</Notice>}
      {drafts > 0 && <Notice tone="error">{outbox.leaveDrafts(drafts)}</Notice>}
      <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
      <button type="button" className="button wide" onClick={() => leave(false)}>
        {words.signOut}
      </button>
      {!asking && (
        <button type="button" className="button plain wide" onClick={() => setAsking(true)}>
          {words.everywhere}
        </button>
      )}
      {asking && (
        <fieldset className="card ask">
          <legend className="unseen">{words.everywhere}</legend>
          <p>{words.everywhereAsk}</p>
          <div className="form-foot">
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {cancel}
            </button>
            <button type="button" className="button danger" onClick={() => leave(true)}>
              {words.everywhereYes}
            </button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
