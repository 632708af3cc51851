import { useEffect } from "react";
import { whenSent } from "../outbox/outbox";
import { Empty, Failure, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import { ObjectionList } from "./ObjectionList";
import { objectionsOf } from "./views";
import { WaitingObjections } from "./WaitingObjections";
import { useObjectionWords } from "./words";
import "../appraisal/score.css";

/** All objections of the households that the person looks after, what is open first. */
export default function ObjectionsPage() {
  const words = useObjectionWords();
  const { data, problem, again } = useAnswer("all", () => objectionsOf(null));
  useEffect(() => whenSent(again), [again]);
  return (
    <>
      <TopBar title={words.title} back="/score" />
      <main className="page" id="main">
        {problem && <Failure problem={problem} retry={again} />}
        {!problem && !data && <Skeleton rows={4} />}
        <WaitingObjections household={null} />
        {data?.items.length === 0 && <Empty title={words.none}>{words.noneDetail}</Empty>}
        {data && <ObjectionList page={data} named />}
      </main>
    </>
  );
}
