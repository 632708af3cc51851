import { useState } from "react";
import { Link, useLocation, useSearch } from "wouter";
import { plain } from "@/shared/appraisal/sheet";
import { Icon } from "../ui/Icon";
import { Empty, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import { useWords } from "../words/useWords";
import { OwnFailure } from "./OwnFailure";
import { OwnMore } from "./OwnMore";
import { latestFirst, pathOf, schemeOf, stateOf, TONES } from "./posted";
import { household, type OwnHousehold, type OwnScores, type PeriodScore, scores } from "./views";
import { useOwnWords } from "./words";
import "../appraisal/score.css";
import "./own.css";

/** More come on demand: what follows from the index stands below them. */
const FIRST = 4;

const ask = (scheme: string | null): Promise<[OwnHousehold, OwnScores]> => Promise.all([household(), scores(scheme)]);

/** The villager's first screen: his household, what it stands at, and what comes of it. */
export default function OwnHomePage() {
  const words = useOwnWords();
  const scheme = schemeOf(useSearch());
  const { data, problem, again } = useAnswer(scheme ?? "", () => ask(scheme));
  return (
    <>
      <TopBar title={words.title} />
      <main className="page own" id="main">
        {problem && <OwnFailure problem={problem} retry={again} />}
        {!problem && !data && <Skeleton rows={6} />}
        {data && (
          <>
            <Home home={data[0]} />
            <Posted scores={data[1]} />
            <OwnMore />
            <Family home={data[0]} />
          </>
        )}
      </main>
    </>
  );
}

function Home({ home }: { home: OwnHousehold }) {
  const words = useOwnWords();
  return (
    <section className="card" aria-labelledby="own-name">
      <h2 id="own-name" className="household-name">
        {home.headName}
      </h2>
      <dl className="facts">
        <div>
          <dt>{words.number}</dt>
          <dd className="number">{home.number}</dd>
        </div>
        <div>
          <dt>{words.address}</dt>
          <dd>{home.address || [home.townName, home.villageName].join(" ")}</dd>
        </div>
        <div>
          <dt>{words.contact}</dt>
          <dd>{home.contactMemberName ?? words.noContact}</dd>
        </div>
      </dl>
    </section>
  );
}

function Posted({ scores: { schemeId, schemes, periods } }: { scores: OwnScores }) {
  const words = useOwnWords();
  const { score } = useWords();
  const [, go] = useLocation();
  const [newest, ...earlier] = latestFirst(periods);
  const choice = schemes.length > 1;
  // Also where there is no choice: one that was given up since is still the one of its periods.
  const scheme = schemeId;
  return (
    <>
      {choice && (
        <section className="card">
          <label className="field own-scheme">
            <span>{words.scheme}</span>
            <select
              value={schemeId ?? ""}
              onChange={(event) => go(`/?scheme=${event.target.value}`, { replace: true })}
            >
              {schemes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </section>
      )}
      {!newest && <Empty title={words.nothing}>{words.nothingDetail}</Empty>}
      {newest && (
        <Link href={pathOf(newest.period, scheme)} className="card own-newest">
          <span className="own-newest-head">
            <b>{score.spoken(newest.period)}</b>
            <State one={newest} />
          </span>
          <span className="quiet">{words.index}</span>
          <span className="own-index">
            <b>{plain(newest.index)}</b>
            <span>{newest.vetoed ? words.vetoed : newest.gradeName}</span>
          </span>
          <span className="own-why">
            {words.why}
            <Icon name="next" />
          </span>
        </Link>
      )}
      {earlier.length > 0 && <Earlier key={schemeId} periods={earlier} scheme={scheme} />}
    </>
  );
}

function Earlier({ periods, scheme }: { periods: PeriodScore[]; scheme: string | null }) {
  const words = useOwnWords();
  const [whole, setWhole] = useState(false);
  return (
    <section aria-labelledby="own-earlier">
      <h2 className="group-head" id="own-earlier">
        {words.earlier}
      </h2>
      <PeriodRows periods={whole ? periods : periods.slice(0, FIRST)} scheme={scheme} />
      {!whole && periods.length > FIRST && (
        <div className="page-foot">
          <button type="button" className="button wide" onClick={() => setWhole(true)}>
            {words.moreEarlier(periods.length - FIRST)}
          </button>
        </div>
      )}
    </section>
  );
}

/** Each leads to its reasons. */
export function PeriodRows({ periods, scheme }: { periods: PeriodScore[]; scheme: string | null }) {
  const { score } = useWords();
  const words = useOwnWords();
  return (
    <ul className="rows">
      {periods.map((one) => (
        <li key={one.period}>
          <Link href={pathOf(one.period, scheme)} className="row">
            <span className="row-text">
              <b>{score.spoken(one.period)}</b>
              {!one.published && <State one={one} />}
            </span>
            <span className="row-score">
              <b>{plain(one.index)}</b>
              <small>{one.vetoed ? words.vetoed : one.gradeName}</small>
            </span>
            <Icon name="next" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function State({ one }: { one: PeriodScore }) {
  const words = useOwnWords();
  const state = stateOf(one);
  return <span className={`mark ${TONES[state]}`}>{words.state[state]}</span>;
}

function Family({ home: { members } }: { home: OwnHousehold }) {
  const words = useOwnWords();
  return (
    <section aria-labelledby="own-family">
      <h2 className="group-head" id="own-family">
        {words.members(members.length)}
      </h2>
      <ul className="rows">
        {members.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name, and they are never reordered
          <li key={place} className="row own-member">
            <b>{one.name}</b>
            <span className="quiet">{one.relationName}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
