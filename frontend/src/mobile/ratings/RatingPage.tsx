import { useState } from "react";
import { Link, useLocation, useSearch } from "wouter";
import { asProblem } from "@/shared/api/problem";
import { useDoor } from "../appraisal/door";
import { useMeeting } from "../appraisal/meeting";
import { type Subject, useSubject } from "../appraisal/useSubject";
import { keptDraft } from "../outbox/drafts";
import { outbox } from "../outbox/outbox";
import type { Pending } from "../outbox/pending";
import { useMe } from "../session/session";
import { Notice } from "../ui/Notice";
import { Empty, Failure, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import { useWords } from "../words/useWords";
import { type Draft, draftName } from "./draft";
import { RatingForm } from "./RatingForm";
import { type RatingSheet, sheetOf } from "./sheet";
import { useRatingWords } from "./words";
import "../appraisal/score.css";
import "./ratings.css";

/** A household's sheet of self and mutual ratings, filled in with the neighbours round one phone. */
export default function RatingPage({ id }: { id: string }) {
  const { score } = useWords();
  const words = useRatingWords();
  const of = new URLSearchParams(useSearch());
  const written = { schemeId: of.get("scheme") ?? undefined, period: of.get("period") ?? undefined };
  const { subject, missing, problem } = useSubject(id, written);
  return (
    <>
      <TopBar title={subject ? `${words.title} · ${subject.row.headName}` : words.title} back={`/score/${id}`} />
      <main className="page" id="main">
        {problem && <Failure problem={problem} />}
        {missing && !problem && <Empty title={score.missing}>{score.missingDetail}</Empty>}
        {!subject && !missing && !problem && <Skeleton rows={6} />}
        {subject && !subject.door.rules.ratings && <Empty title={words.none}>{subject.door.scheme.name}</Empty>}
        {subject?.door.rules.ratings && (
          <Sheet key={draftName(id, subject.door.scheme.id, subject.row.period)} subject={subject} />
        )}
      </main>
    </>
  );
}

/** What of this sheet has not reached the server yet. */
const waitingFor = (name: string): Pending | null =>
  outbox().items.find(
    ({ message: { kind, body } }) =>
      kind === "ratings" && draftName(body.subjectId, body.schemeId, body.sheet.period) === name,
  ) ?? null;

const draftOf = ({ message }: Pending): Draft | null =>
  message.kind === "ratings" ? { sheet: message.body.sheet, touched: message.body.touched } : null;

function Sheet({ subject: { door, row } }: { subject: Subject }) {
  const words = useRatingWords();
  const me = useMe();
  const meeting = useMeeting();
  const [, go] = useLocation();
  const rows = useDoor().door?.rows ?? [];
  const schemeId = door.scheme.id;
  const name = draftName(row.householdId, schemeId, row.period);
  const { data, problem, again } = useAnswer(name, async () => {
    const waiting = waitingFor(name);
    const draft = (await keptDraft<Draft>(name, me.id)) ?? (waiting && draftOf(waiting));
    const sheet = await sheetOf(row.householdId, row.period, schemeId).catch((error) => {
      // Without a network he goes on with the sheet that he began, or fills in the one that came with his households.
      const kept = draft?.sheet ?? door.sheets.find((one) => one.subjectId === row.householdId);
      if (!kept || !asProblem(error).transient) throw error;
      return kept;
    });
    return { sheet, draft, waiting, schemeId };
  });
  // Which household comes next is of the moment the sheet was opened: the list is fetched again after each saving.
  const [next] = useState(() => {
    const later = rows.slice(rows.findIndex((one) => one.householdId === row.householdId) + 1);
    return meeting ? later.find((one) => !one.recusal) : undefined;
  });
  const [told, setTold] = useState<RatingSheet["refused"] | null>(null);
  if (problem) return <Failure problem={problem} retry={again} />;
  if (!data) return <Skeleton rows={6} />;
  const target = next ? `/score/${next.householdId}/ratings` : `/score/${row.householdId}`;
  if (told)
    return (
      <>
        <Notice tone="error">{words.refused(told.map((one) => one.reason).join("；"))}</Notice>
        <div className="page-foot">
          <Link href={target} className="button primary wide">
            {words.saved}
          </Link>
        </div>
      </>
    );
  return (
    <RatingForm
      sheet={data.sheet}
      schemeId={data.schemeId}
      draft={data.draft}
      waiting={data.waiting}
      present={meeting?.present ?? []}
      next={next?.headName ?? null}
      done={(saved) => {
        if (saved && saved.refused.length > 0) setTold(saved.refused);
        else go(target, { replace: true });
      }}
    />
  );
}
