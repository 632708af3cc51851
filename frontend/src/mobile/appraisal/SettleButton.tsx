import { useState } from "react";
import { api, ok } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";
import { announce } from "../outbox/outbox";
import { Notice } from "../ui/Notice";
import { useOnline } from "../ui/network";
import { failureWords } from "../ui/States";
import { useWords } from "../words/useWords";
import type { ScoreRow } from "./views";

/** A household that was sent back has been looked at again: it may go on with the others. Needs the network. */
export function SettleButton({ row }: { row: ScoreRow }) {
  const { score: words, network } = useWords();
  const online = useOnline();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const settle = async () => {
    setBusy(true);
    const path = { id: row.roundId, subjectId: row.householdId };
    try {
      await ok(
        api.POST("/appraisal/rounds/{id}/results/{subjectId}/actions/settle", {
          params: { path },
          body: { reason: null },
        }) as never,
      );
      announce();
    } catch (error) {
      setProblem(failureWords(asProblem(error), online, network).join("："));
    }
    setBusy(false);
  };
  return (
    <div className="page-foot">
      <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
      <button type="button" className="button primary wide" disabled={busy} onClick={settle}>
        {words.settle}
      </button>
    </div>
  );
}
