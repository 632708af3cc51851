import { useEffect, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { keptDraft } from "../outbox/drafts";
import { useMe } from "../session/session";
import { Notice } from "../ui/Notice";
import { Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import { OwnFailure } from "./OwnFailure";
import { type Draft, draftName, OwnObjectionForm } from "./OwnObjectionForm";
import { pathOf, schemeOf } from "./posted";
import { type OwnObjections, type OwnScore, objections, score } from "./views";
import { useOwnWords } from "./words";
import "../appraisal/score.css";
import "./own.css";

const ask = (period: string, scheme: string | null): Promise<[OwnScore, OwnObjections]> =>
  Promise.all([score(period, scheme), objections(period, scheme)]);

/** The villager says what is wrong with his own household's result. */
export default function OwnObjectionPage({ period }: { period: string }) {
  const words = useOwnWords();
  const me = useMe();
  const [, go] = useLocation();
  const scheme = schemeOf(useSearch());
  const back = pathOf(period, scheme);
  const { data, problem, again } = useAnswer(back, () => ask(period, scheme));
  const [kept, setKept] = useState<Draft | null>();
  useEffect(() => {
    keptDraft<Draft>(draftName(period, scheme), me.id).then(setKept);
  }, [period, scheme, me.id]);
  const ready = data && kept !== undefined;
  return (
    <>
      <TopBar title={words.object} back={back} />
      <main className="page own" id="main">
        {problem && <OwnFailure problem={problem} retry={again} missing={[words.missing, words.missingDetail]} />}
        {!problem && !ready && <Skeleton rows={4} />}
        {ready && data[1].refusal && <Notice tone="info">{data[1].refusal}</Notice>}
        {ready && !data[1].refusal && (
          <OwnObjectionForm
            own={data[0]}
            scheme={scheme}
            before={kept}
            done={({ dueOn }) => go(back, { replace: true, state: { dueOn } })}
          />
        )}
      </main>
    </>
  );
}
