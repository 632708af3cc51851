import { type FormEvent, useState } from "react";
import { daysOf, today } from "@/shared/appraisal/period";
import type { ScoreItem } from "@/shared/appraisal/rules";
import { choices, plain } from "@/shared/appraisal/sheet";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { drop, post } from "../outbox/outbox";
import type { NewEntry, Shot } from "../outbox/pending";
import { Notice } from "../ui/Notice";
import { useOnline } from "../ui/network";
import { useHere } from "../useHere";
import { useWords } from "../words/useWords";
import { DayField } from "./DayField";
import { Effect } from "./Effect";
import { Fault } from "./Fault";
import { useMeeting } from "./meeting";
import { PhotoField } from "./PhotoField";
import type { Subject } from "./useSubject";

const LONGEST = 300;
const LONGEST_NAME = 60;

interface Props {
  subject: Subject;
  item: ScoreItem;
  /** What the server refused, to be put right. */
  before?: NewEntry;
  /** Its photos. */
  taken?: Shot[];
  /** Taken, or left in the outbox. @param here he is still on this screen */
  done: (here: boolean) => void;
}

export function RecordForm({ subject, item, before, taken = [], done }: Props) {
  const { score: words, outbox: outboxWords } = useWords();
  const online = useOnline();
  const { door, row } = subject;
  const steps = choices(item);
  const [first, last] = daysOf(row.period);
  const latest = last < today() ? last : today();
  const [points, setPoints] = useState<number | null>(
    before?.points ?? (steps.length === 1 ? (steps[0] ?? null) : null),
  );
  const [day, setDay] = useState(before?.happenedOn ?? latest);
  const [text, setText] = useState(before?.text ?? "");
  const meeting = useMeeting();
  const together = meeting ? words.meetingNote(meeting.day, meeting.present.join("、")).slice(0, LONGEST) : "";
  const [evidence, setEvidence] = useState(before?.evidence ?? together);
  const [claimedBy, setClaimedBy] = useState(before?.claimedBy ?? "");
  const claimant = item.kind === "ADD" ? claimedBy.trim() : "";
  // As photos of a new entry: refused again, what is dropped is not what the first one waits with.
  const [shots, setShots] = useState<Shot[]>(() => taken.map(({ bytes }) => ({ id: uuidv7(), bytes })));
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const here = useHere();
  // The same id until it is taken: pressed twice it is recorded once.
  const [id, setId] = useState(uuidv7);

  const check = () => {
    const found: Record<string, string> = {};
    if (points === null && item.kind !== "VETO") found.points = words.pointsMissing;
    if (!day || day < first || day > latest) found.happenedOn = words.dayMissing;
    if (item.evidence && !evidence.trim() && shots.length === 0) found.evidence = words.evidenceMissing;
    return found;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = check();
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    const sign = { ADD: words.add, DEDUCT: words.deduct, VETO: () => words.veto }[item.kind];
    const written = {
      id,
      title: row.headName,
      detail: [item.text, sign(plain(points ?? 0)), text.trim()].filter(Boolean).join(" · "),
      message: {
        kind: "entry" as const,
        body: {
          id,
          schemeId: before?.schemeId ?? door.scheme.id,
          subjectId: row.householdId,
          itemCode: item.code,
          happenedOn: day,
          points: item.kind === "VETO" ? null : points,
          text: text.trim() || null,
          evidence: evidence.trim() || null,
          ...(claimant ? { claimedBy: claimant, claimedOn: before?.claimedOn ?? today() } : {}),
          photos: shots.length,
        },
      },
    };
    const detail = outboxWords.photoOf(item.text);
    const outcome = await post(
      written,
      row.householdId,
      shots.map((shot) => ({ shot, detail })),
    );
    setBusy(false);
    // Who has gone elsewhere finds a refusal in the outbox, with its photos.
    if (outcome.state !== "refused" || !here.current) return done(here.current);
    // He is still here and can put it right: nothing has to wait for him there.
    await drop(id);
    setId(uuidv7());
    const { errors, title, ...problem } = outcome.problem;
    setFaults({
      all: problem.detail || title,
      ...Object.fromEntries(errors.map(({ field, message }) => [field, message])),
    });
  };

  const shown = ["points", "happenedOn", "text", "evidence", ...(item.kind === "ADD" ? ["claimedBy"] : [])];
  const rest = faults.all && !shown.some((field) => faults[field]) ? faults.all : null;
  return (
    <form className="record" onSubmit={submit} noValidate>
      <section className="card">
        <h2 className="record-title">{item.text}</h2>
        {item.kind === "VETO" ? (
          <p className="points VETO">{words.veto}</p>
        ) : (
          <Points item={item} steps={steps} value={points} change={setPoints} fault={faults.points} />
        )}
      </section>
      <section className="card">
        <DayField first={first} latest={latest} value={day} change={setDay} fault={faults.happenedOn} />
        <label className="field">
          <span>{words.text}</span>
          <textarea
            rows={2}
            value={text}
            onChange={(event) => setText(event.target.value)}
            maxLength={LONGEST}
            placeholder={words.textHint}
          />
          <Fault text={faults.text} />
        </label>
        <label className="field">
          <span>
            {words.evidence}
            {item.evidence && ` · ${words.evidenceNeeded}`}
          </span>
          <input
            value={evidence}
            onChange={(event) => setEvidence(event.target.value)}
            maxLength={LONGEST}
            placeholder={words.evidenceHint}
            aria-invalid={faults.evidence ? true : undefined}
          />
          <Fault text={faults.evidence} />
        </label>
        {item.kind === "ADD" && (
          <label className="field">
            <span>{words.claimedBy}</span>
            <input
              value={claimedBy}
              onChange={(event) => setClaimedBy(event.target.value)}
              maxLength={LONGEST_NAME}
              placeholder={words.claimedByHint}
              aria-invalid={faults.claimedBy ? true : undefined}
            />
            <Fault text={faults.claimedBy} />
          </label>
        )}
        <PhotoField shots={shots} change={setShots} />
      </section>
      <Effect subject={subject} item={item} points={points} />
      <div className="page-foot">
        <div role="alert">{rest && <Notice tone="error">{`${words.refused}：${rest}`}</Notice>}</div>
        <button type="submit" className="button primary wide" disabled={busy}>
          {online ? words.send : words.sendOffline}
        </button>
      </div>
    </form>
  );
}

interface PointsProps {
  item: ScoreItem;
  steps: number[];
  value: number | null;
  change: (points: number) => void;
  fault: string | undefined;
}

function Points({ item, steps, value, change, fault }: PointsProps) {
  const { score: words } = useWords();
  const say = item.kind === "ADD" ? words.add : words.deduct;
  return (
    <fieldset className={`point-choices ${item.kind}`}>
      <legend className="card-title">{words.points}</legend>
      {steps.map((step) => (
        <label key={step}>
          <input
            type="radio"
            name="points"
            className="unseen"
            checked={value === step}
            onChange={() => change(step)}
            aria-label={say(plain(step))}
          />
          <span aria-hidden="true">
            {item.kind === "ADD" ? "+" : "−"}
            {plain(step)}
          </span>
        </label>
      ))}
      <Fault text={fault} />
    </fieldset>
  );
}
