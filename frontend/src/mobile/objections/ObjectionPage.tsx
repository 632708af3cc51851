import { useEffect, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { useSubject } from "../appraisal/useSubject";
import { keptDraft } from "../outbox/drafts";
import { drop, outbox } from "../outbox/outbox";
import { useShots } from "../outbox/useShots";
import { useMe } from "../session/session";
import { Notice } from "../ui/Notice";
import { Empty, Failure, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import { useWords } from "../words/useWords";
import { type Draft, draftName, ObjectionForm } from "./ObjectionForm";
import { postedPeriods } from "./views";
import { useObjectionWords } from "./words";
import "../appraisal/score.css";

/** What a household says against a posted result, written down at its door. */
export default function ObjectionPage({ id }: { id: string }) {
  const { score } = useWords();
  const words = useObjectionWords();
  const me = useMe();
  const [, go] = useLocation();
  const fix = new URLSearchParams(useSearch()).get("fix");
  const { subject, missing, problem } = useSubject(id);
  const refused = fix ? outbox().items.find((one) => one.id === fix) : undefined;
  const photos = useShots(refused?.id ?? null);
  const [kept, setKept] = useState<Draft | null>();
  useEffect(() => {
    keptDraft<Draft>(draftName(id, fix), me.id).then(setKept);
  }, [id, fix, me.id]);
  const posted = useAnswer(subject ? `${id}/${subject.row.period}` : "", async () =>
    subject ? postedPeriods(subject.door, subject.row) : null,
  ).data;
  const ready = subject && posted && photos && kept !== undefined;
  return (
    <>
      <TopBar
        title={subject ? `${words.raiseTitle} · ${subject.row.headName}` : words.raiseTitle}
        back={`/score/${id}`}
      />
      <main className="page" id="main">
        {problem && <Failure problem={problem} />}
        {missing && !problem && <Empty title={score.missing}>{score.missingDetail}</Empty>}
        {!ready && !missing && !problem && <Skeleton rows={4} />}
        {ready && posted.length === 0 && <Notice tone="info">{words.nothing}</Notice>}
        {ready && posted.length > 0 && (
          <ObjectionForm
            subject={subject}
            periods={posted}
            name={draftName(id, fix)}
            before={kept ?? (refused?.message.kind === "objection" ? refused.message.body : null)}
            taken={photos}
            done={async (here) => {
              if (refused) await drop(refused.id);
              if (here) go(`/score/${id}`, { replace: true });
            }}
          />
        )}
      </main>
    </>
  );
}
