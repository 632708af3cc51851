import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { today } from "@/shared/appraisal/period";
import { useMe } from "../session/session";
import { Failure, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useWords } from "../words/useWords";
import { doorState, showDoor, useDoor } from "./door";
import { beginMeeting, FEWEST } from "./meeting";
import "./score.css";

/** Who has come: ticked once, then written into what is recorded as long as the meeting lasts. */
export default function MeetingPage() {
  const { score: words } = useWords();
  const me = useMe();
  const [, go] = useLocation();
  const { door, state, problem } = useDoor();
  const [present, setPresent] = useState<string[]>([]);
  useEffect(() => {
    showDoor(doorState().query, me);
  }, [me]);
  const toggle = (id: string) =>
    setPresent((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const rows = door?.rows ?? [];
  const names = rows.filter((row) => present.includes(row.householdId)).map((row) => row.headName);
  return (
    <>
      <TopBar title={words.meeting} back="/score" />
      <main className="page" id="main">
        {state === "failed" && problem && !door && <Failure problem={problem} />}
        {state === "loading" && !door && <Skeleton rows={6} />}
        <p className="card">{words.meetingHow}</p>
        <ul className="rows">
          {rows.map((row) => (
            <li key={row.householdId}>
              <button
                type="button"
                role="switch"
                aria-checked={present.includes(row.householdId)}
                className="row"
                onClick={() => toggle(row.householdId)}
              >
                <span className="row-text">
                  <b>{row.headName}</b>
                  <span className="row-more">{row.address ?? row.number}</span>
                </span>
                <span className="switch" />
              </button>
            </li>
          ))}
        </ul>
        <div className="page-foot">
          <button
            type="button"
            className="button primary wide"
            disabled={names.length < FEWEST}
            onClick={() => {
              beginMeeting(today(), names);
              go("/score");
            }}
          >
            {words.meetingBegin(names.length)}
          </button>
          {names.length < FEWEST && <p className="hint">{words.meetingFew(FEWEST)}</p>}
        </div>
      </main>
    </>
  );
}
