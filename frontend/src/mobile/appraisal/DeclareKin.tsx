import { type FormEvent, useState } from "react";
import { api, ok } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { announce } from "../outbox/outbox";
import { Notice } from "../ui/Notice";
import { useOnline } from "../ui/network";
import { failureWords } from "../ui/States";
import { useWords } from "../words/useWords";
import { KINSHIPS, type Kinship } from "./views";

/** The scorer's own word that a household is of his family: from then on he keeps out of it. Needs the network. */
export function DeclareKin({ household }: { household: string }) {
  const { score: words, network, cancel } = useWords();
  const online = useOnline();
  const [asking, setAsking] = useState(false);
  const [kinship, setKinship] = useState<Kinship | "">("");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [id] = useState(uuidv7);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!kinship) return;
    setBusy(true);
    try {
      await ok(api.POST("/appraisal/kin", { body: { id, householdId: household, kinship } }) as never);
      announce();
    } catch (error) {
      setProblem(failureWords(asProblem(error), online, network).join("："));
      setBusy(false);
    }
  };
  if (!asking)
    return (
      <button type="button" className="button plain" onClick={() => setAsking(true)}>
        {words.kin}
      </button>
    );
  return (
    <form className="card reveal" onSubmit={submit} aria-label={words.kin}>
      <label className="field">
        <span>{words.kinWho}</span>
        <select value={kinship} onChange={(event) => setKinship(event.target.value as Kinship)} required>
          <option value="">{words.kinChoose}</option>
          {KINSHIPS.map((one) => (
            <option key={one} value={one}>
              {words.kinships[one]}
            </option>
          ))}
        </select>
      </label>
      <p className="hint">{words.kinHint}</p>
      <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
      <div className="form-foot">
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {cancel}
        </button>
        <button type="submit" className="button primary" disabled={busy || !kinship || !online}>
          {words.kinYes}
        </button>
      </div>
    </form>
  );
}
