import { useEffect } from "react";
import { Link, useLocation, useSearch } from "wouter";
import { useObjectionWords } from "../objections/words";
import { useOutbox, whenSent } from "../outbox/outbox";
import type { Message } from "../outbox/pending";
import { useMe } from "../session/session";
import { Icon } from "../ui/Icon";
import { Notice } from "../ui/Notice";
import { Empty, Failure, Skeleton } from "../ui/States";
import { useWords } from "../words/useWords";
import { chooseScheme, type Door, type DoorQuery, refreshDoor, refreshShown, showDoor, useDoor } from "./door";
import { endMeeting, FEWEST, useMeeting } from "./meeting";
import { NothingToRecord } from "./NothingToRecord";
import { ScoreHead } from "./ScoreHead";
import { ScoreMark } from "./ScoreMark";
import { stageThatHolds } from "./standing";
import type { ScoreRow } from "./views";
import "./score.css";

/** More do not sit round one phone. */
const TOGETHER = 30;
const STATES = ["", "TODO", "RETURNED"] as const;

function queryOf(search: string): DoorQuery {
  const values = new URLSearchParams(search);
  const state = values.get("state") as DoorQuery["state"];
  return { period: values.get("period"), state: STATES.includes(state) ? state : "", q: values.get("q") ?? "" };
}

export function searchOf({ period, state, q }: DoorQuery): string {
  const values = new URLSearchParams();
  if (period) values.set("period", period);
  if (state) values.set("state", state);
  if (q) values.set("q", q);
  const text = values.toString();
  return text && `?${text}`;
}

/** My households with this period's state: who is still to be scored, and what the others stand at. */
export default function ScoreListPage() {
  const { score: words } = useWords();
  const objections = useObjectionWords();
  const me = useMe();
  const [, go] = useLocation();
  const query = queryOf(useSearch());
  const { period, state, q } = query;
  const { door, state: loading, problem, keptAt } = useDoor();
  useEffect(() => {
    showDoor({ period, state, q }, me);
  }, [period, state, q, me]);
  useEffect(() => {
    const again = () => refreshDoor(me);
    window.addEventListener("online", again);
    const stop = whenSent(() => refreshShown(me));
    return () => {
      window.removeEventListener("online", again);
      stop();
    };
  }, [me]);
  const change = (patch: Partial<DoorQuery>) => go(`/score${searchOf({ ...query, ...patch })}`, { replace: true });
  const narrowed = state !== "" || q !== "";
  return (
    <>
      <ScoreHead
        door={door}
        loading={loading === "loading"}
        refresh={() => refreshDoor(me)}
        change={change}
        choose={(scheme) => {
          chooseScheme(scheme, me);
          go("/score", { replace: true });
        }}
      />
      <main className="page list-page" id="main">
        <MeetingBar door={door} />
        {keptAt && <Notice tone="info">{words.kept(clock(keptAt))}</Notice>}
        {loading === "failed" && problem && !door && <Failure problem={problem} retry={() => refreshDoor(me)} />}
        {loading === "loading" && !door && <Skeleton rows={6} />}
        {loading === "ready" && !door && <Empty title={words.noScheme}>{words.noSchemeDetail}</Empty>}
        {door && (
          <>
            <Filters query={query} change={change} door={door} />
            {door.rows.length === 0 && (
              <Empty title={narrowed ? words.none : words.empty}>
                {narrowed ? words.noneDetail : words.emptyDetail}
              </Empty>
            )}
            <ul className="rows score-rows">
              {door.rows.map((row) => (
                <HouseholdRow key={row.householdId} row={row} />
              ))}
            </ul>
            {door.total > door.rows.length && (
              <p className="list-end">{words.firstOnly(door.rows.length, door.total.toLocaleString("zh-CN"))}</p>
            )}
            <Rest door={door} />
            <div className="page-foot">
              <Link href="/objections" className="button plain wide">
                {objections.all}
              </Link>
            </div>
          </>
        )}
      </main>
    </>
  );
}

/** The meeting that is under way; the way to one where a grid's households are few enough to sit together. */
function MeetingBar({ door }: { door: Door | null }) {
  const { score: words } = useWords();
  const meeting = useMeeting();
  if (meeting)
    return (
      <p className="meeting-bar">
        <b>{words.meetingNow(meeting.present.length)}</b>
        <button type="button" className="button" onClick={endMeeting}>
          {words.meetingEnd}
        </button>
      </p>
    );
  if (!door || door.total < FEWEST || door.total > TOGETHER) return null;
  return (
    <p className="meeting-bar">
      <Link href="/score/meeting" className="button">
        {words.meeting}
      </Link>
    </p>
  );
}

function Filters({
  query,
  change,
  door,
}: {
  query: DoorQuery;
  change: (patch: Partial<DoorQuery>) => void;
  door: Door;
}) {
  const { score: words, list } = useWords();
  const names = { "": words.states.all, TODO: words.states.TODO, RETURNED: words.states.RETURNED };
  return (
    <div className="score-filters">
      {(door.total > 20 || query.q) && (
        <form
          className="search-box"
          onSubmit={(event) => {
            event.preventDefault();
            change({ q: String(new FormData(event.currentTarget).get("q") ?? "").trim() });
          }}
        >
          <Icon name="search" />
          <input
            type="search"
            name="q"
            defaultValue={query.q}
            placeholder={list.placeholder}
            aria-label={list.search}
          />
        </form>
      )}
      <fieldset className="chips">
        <legend className="unseen">{list.filter}</legend>
        {STATES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="state"
              className="unseen"
              checked={query.state === value}
              onChange={() => change({ state: value })}
            />
            <span>{names[value]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function HouseholdRow({ row }: { row: ScoreRow }) {
  const { score: words } = useWords();
  return (
    <li>
      <Link href={`/score/${row.householdId}`} className="row">
        <span className="seal" aria-hidden="true">
          {[...row.headName][0]}
        </span>
        <span className="row-text">
          <b>{row.headName}</b>
          <span className="row-more">{row.address ?? row.number}</span>
          <ScoreMark row={row} />
        </span>
        <span className="row-score">
          <b>
            <span className="unseen">{words.index} </span>
            {row.index}
          </b>
          <small>{row.gradeName}</small>
        </span>
        <Icon name="next" />
      </Link>
    </li>
  );
}

/** Whom a waiting message scores: an objection and its photos score nobody. */
function scoredBy({ kind, body }: Message): string[] {
  if (kind === "confirmation") return body.subjectIds;
  return kind === "objection" || (kind === "photo" && body.of === "objection") ? [] : [body.subjectId];
}

/** Those without anything to add or deduct, all in one go. */
function Rest({ door }: { door: Door }) {
  const { score: words } = useWords();
  const waiting = useOutbox().items.flatMap(({ message }) => scoredBy(message));
  const rest = door.rows.filter(
    (row) =>
      !row.scored && !row.recusal && !waiting.includes(row.householdId) && stageThatHolds(row, door.rules) === null,
  );
  return (
    <div className="page-foot">
      <NothingToRecord door={door} rows={rest.length > 1 ? rest : []} label={words.nothingAll(rest.length)} />
    </div>
  );
}

const clock = (at: Date) =>
  at.toLocaleString("zh-CN", { month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit" });
