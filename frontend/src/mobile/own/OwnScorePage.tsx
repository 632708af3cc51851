import { Link, useLocation, useSearch } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import { dayAt } from "@/shared/appraisal/period";
import { plain, withSign } from "@/shared/appraisal/sheet";
import { Notice } from "../ui/Notice";
import { Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import { useWords } from "../words/useWords";
import { ObjectionRows } from "./ObjectionRows";
import { OwnFailure } from "./OwnFailure";
import { PeriodRows } from "./OwnHomePage";
import { latestFirst, pathOf, schemeOf, stateOfScore, TONES } from "./posted";
import { type OwnEntry, type OwnPart, type OwnScore, objections, score } from "./views";
import { useOwnWords } from "./words";
import "../appraisal/score.css";
import "./own.css";

/** Why the household has the index that it has in a period, and what to do when that is wrong. */
export default function OwnScorePage({ period }: { period: string }) {
  const words = useOwnWords();
  const { score: names } = useWords();
  const scheme = schemeOf(useSearch());
  const { data, problem, again } = useAnswer(`${period} ${scheme}`, () => score(period, scheme));
  const received = useHistoryState<{ dueOn?: string } | null>()?.dueOn;
  return (
    <>
      <TopBar title={names.spoken(period)} back={scheme ? `/?scheme=${scheme}` : "/"} />
      <main className="page own" id="main">
        <div role="status">{received && <Notice tone="info">{words.received(words.day(received))}</Notice>}</div>
        {problem && <OwnFailure problem={problem} retry={again} missing={[words.missing, words.missingDetail]} />}
        {!problem && !data && <Skeleton rows={5} />}
        {data && (
          <>
            <Head own={data} />
            {data.made ? <Made own={data} scheme={scheme} /> : <Objecting own={data} scheme={scheme} />}
            <Parts own={data} />
            {data.earnBack.length > 0 && <EarnBack own={data} />}
          </>
        )}
      </main>
    </>
  );
}

function Head({ own }: { own: OwnScore }) {
  const words = useOwnWords();
  const state = stateOfScore(own);
  return (
    <section className="card">
      <p className="own-newest-head">
        <span className="quiet">{words.index}</span>
        <span className={`mark ${TONES[state]}`}>{words.state[state]}</span>
      </p>
      <p className="own-index">
        <b>{plain(own.index)}</b>
        <span>{own.vetoed ? words.vetoed : own.gradeName}</span>
      </p>
      {own.better !== null && own.ranked !== null && <p>{words.rank(own.better + 1, own.ranked)}</p>}
      <p className="quiet">
        {state === "published"
          ? own.publishedAt && words.stateLong.published(words.day(dayAt(own.publishedAt)))
          : words.stateLong[state]}
      </p>
    </section>
  );
}

function Made({ own, scheme }: { own: OwnScore; scheme: string | null }) {
  const words = useOwnWords();
  return (
    <section aria-labelledby="own-of">
      <h2 className="group-head" id="own-of">
        {words.madeOf}
      </h2>
      <PeriodRows periods={latestFirst(own.of).reverse()} scheme={scheme} />
      <Notice tone="info">{words.madeHow}</Notice>
    </section>
  );
}

/** What he has said against it, and the way to say it; when there is none, why. */
function Objecting({ own: { period, schemeId }, scheme }: { own: OwnScore; scheme: string | null }) {
  const words = useOwnWords();
  const [, go] = useLocation();
  const { data, problem, again } = useAnswer(`${period} ${scheme}`, () => objections(period, scheme));
  if (problem) return <OwnFailure problem={problem} retry={again} />;
  if (!data) return null;
  const own = data.items.filter(
    (one) => one.period === period && one.schemeId === schemeId && one.status !== "WITHDRAWN",
  );
  const changed = () => {
    // What was confirmed does not hold any more.
    go(pathOf(period, scheme), { replace: true, state: null });
    again();
  };
  return (
    <section aria-label={words.objections}>
      {own.length > 0 && (
        <>
          <h2 className="group-head">{words.myObjections}</h2>
          <ObjectionRows rows={own} changed={changed} />
        </>
      )}
      {data.refusal ? (
        <Notice tone="info">{data.refusal}</Notice>
      ) : (
        <div className="page-foot">
          <Link href={pathOf(period, scheme, "/objection")} className="button wide">
            {words.object}
          </Link>
        </div>
      )}
    </section>
  );
}

function Parts({ own: { parts, made } }: { own: OwnScore }) {
  const words = useOwnWords();
  return (
    <section aria-labelledby="own-parts">
      <h2 className="group-head" id="own-parts">
        {words.parts}
      </h2>
      {parts.map((part) => (
        <section key={part.code} className="card own-part" aria-label={part.name}>
          <h3>
            {part.name}
            <span>
              <b>{plain(part.value)}</b>
              {/* What begins with nothing is a pool beside the dimensions. */}
              {part.full !== null && (
                <small> {part.start === 0 ? words.most(plain(part.full)) : words.full(plain(part.full))}</small>
              )}
            </span>
          </h3>
          {part.note && <p className="quiet">{part.note}</p>}
          {!made && <Entries part={part} />}
        </section>
      ))}
    </section>
  );
}

function Entries({ part }: { part: OwnPart }) {
  const words = useOwnWords();
  if (part.entries.length === 0) return <p className="quiet">{words.noEntries}</p>;
  return (
    <ul>
      {part.entries.map((one) => (
        <Entry key={one.id} one={one} />
      ))}
    </ul>
  );
}

function Entry({ one }: { one: OwnEntry }) {
  const words = useOwnWords();
  const gone = one.undone && !one.reversal;
  return (
    <li className={gone ? "own-entry gone" : "own-entry"}>
      <span>
        {gone ? <s>{one.sentence}</s> : one.sentence}
        {gone && <span className="mark open">{words.undone}</span>}
      </span>
      {one.points !== 0 && !one.undone && (
        <span className={one.points < 0 ? "points DEDUCT" : "points ADD"}>{withSign(one.points)}</span>
      )}
      {one.points !== 0 && gone && (
        <span className="points own-struck">
          <s>{withSign(one.points)}</s>
        </span>
      )}
    </li>
  );
}

function EarnBack({ own: { earnBack } }: { own: OwnScore }) {
  const words = useOwnWords();
  return (
    <section aria-labelledby="own-earn">
      <h2 className="group-head" id="own-earn">
        {words.earnBack}
      </h2>
      <ul className="rows">
        {earnBack.map((one) => (
          <li key={one.itemCode} className="row">
            <span className="row-text">
              {one.text}
              <span className="row-more">{one.partName}</span>
            </span>
            <span className="points ADD">{words.earns(one.points)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
