import { useState } from "react";
import type { Page } from "@/shared/api/types";
import { dayAt } from "@/shared/appraisal/period";
import { withSign } from "@/shared/appraisal/sheet";
import { Notice } from "../ui/Notice";
import { Empty, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import { OwnFailure } from "./OwnFailure";
import { type OwnPoints, type OwnPointTransfer, points, transfers } from "./views";
import { useOwnWords } from "./words";
import "../appraisal/score.css";
import "./own.css";

const ask = (): Promise<[OwnPoints, Page<OwnPointTransfer>]> => Promise.all([points(), transfers(null)]);

/** What the household has to spend, until when, and where it came from and went. */
export default function OwnPointsPage() {
  const words = useOwnWords();
  const { data, problem, again } = useAnswer("points", ask);
  return (
    <>
      <TopBar title={words.shop} back="/" />
      <main className="page own" id="main">
        {problem && <OwnFailure problem={problem} retry={again} />}
        {!problem && !data && <Skeleton rows={5} />}
        {data && (
          <>
            <Has own={data[0]} />
            <Ledger first={data[1]} />
          </>
        )}
      </main>
    </>
  );
}

function Has({ own: { hasShop, held, available, lots } }: { own: OwnPoints }) {
  const words = useOwnWords();
  return (
    <section className="card" aria-labelledby="own-available">
      <h2 className="card-title" id="own-available">
        {words.available}
      </h2>
      <p className="own-index">
        <b>{available}</b>
      </p>
      {held > 0 && <p>{words.held(held)}</p>}
      {lots.map((lot) => (
        <p key={`${lot.expiresOn}-${lot.points}`} className="quiet">
          {words.lot(lot.points, lot.expiresOn && words.day(lot.expiresOn))}
        </p>
      ))}
      {!hasShop && <p className="quiet">{words.noShop}</p>}
    </section>
  );
}

function Ledger({ first }: { first: Page<OwnPointTransfer> }) {
  const words = useOwnWords();
  const [{ items, next }, setShown] = useState<Pick<typeof first, "items" | "next">>(first);
  const [state, setState] = useState<"rest" | "busy" | "failed">("rest");
  if (items.length === 0) return <Empty title={words.noTransfers}>{words.noTransfersDetail}</Empty>;
  const more = async () => {
    setState("busy");
    try {
      const page = await transfers(next);
      setShown({ items: [...items, ...page.items], next: page.next });
      setState("rest");
    } catch {
      setState("failed");
    }
  };
  return (
    <section aria-labelledby="own-ledger">
      <h2 className="group-head" id="own-ledger">
        {words.ledger}
      </h2>
      <ul className="rows">
        {items.map((one) => (
          <li key={one.id} className="entry">
            <div className="outbox-row-head">
              <b>{words.kind[one.kind]}</b>
              <span className={one.points < 0 ? "points DEDUCT" : "points ADD"}>{withSign(one.points)}</span>
            </div>
            <p className="row-more">
              {[
                words.day(dayAt(one.madeAt)),
                one.periodName,
                one.redemptionNumber && words.slip(one.redemptionNumber),
                one.reason,
                words.after(one.balance),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      {next && (
        <div className="page-foot">
          <div role="alert">{state === "failed" && <Notice tone="error">{words.moreFailed}</Notice>}</div>
          <button type="button" className="button wide" disabled={state === "busy"} onClick={more}>
            {words.more}
          </button>
        </div>
      )}
    </section>
  );
}
