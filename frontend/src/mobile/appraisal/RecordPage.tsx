import { useLocation, useSearch } from "wouter";
import { drop, outbox } from "../outbox/outbox";
import { useShots } from "../outbox/useShots";
import { Notice } from "../ui/Notice";
import { Empty, Failure, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useWords } from "../words/useWords";
import { RecordForm } from "./RecordForm";
import { useSubject } from "./useSubject";
import "./score.css";

/** One deed of one household: points, day, words, and what it will do to the index. */
export default function RecordPage({ id, code }: { id: string; code: string }) {
  const { score: words } = useWords();
  const [, go] = useLocation();
  const fix = new URLSearchParams(useSearch()).get("fix");
  const refused = fix ? outbox().items.find((one) => one.id === fix) : undefined;
  const before = refused?.message.kind === "entry" ? refused.message.body : undefined;
  const written = { schemeId: before?.schemeId ?? undefined, day: before?.happenedOn };
  const { subject, missing, problem } = useSubject(id, written);
  const item = subject?.door.rules.items.find((one) => one.code === code);
  const photos = useShots(refused?.id ?? null);
  return (
    <>
      <TopBar title={subject?.row.headName ?? words.title} back={`/score/${id}`} />
      <main className="page" id="main">
        {problem && <Failure problem={problem} />}
        {missing && !problem && <Empty title={words.missing}>{words.missingDetail}</Empty>}
        {subject && !item && <Empty title={words.gone}>{code}</Empty>}
        {!subject && !missing && !problem && <Skeleton rows={4} />}
        {subject?.row.recusal && <Notice tone="info">{words.recusedNote(subject.row.recusal)}</Notice>}
        {subject && item && !subject.row.recusal && photos && (
          <RecordForm
            subject={subject}
            item={item}
            {...(before ? { before } : {})}
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
