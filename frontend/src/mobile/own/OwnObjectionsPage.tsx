import { Empty, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import { ObjectionRows } from "./ObjectionRows";
import { OwnFailure } from "./OwnFailure";
import { objections } from "./views";
import { useOwnWords } from "./words";
import "../appraisal/score.css";
import "./own.css";

/** All that the family has said against its results, what is open first. */
export default function OwnObjectionsPage() {
  const words = useOwnWords();
  const { data, problem, again } = useAnswer("all", () => objections(null, null));
  return (
    <>
      <TopBar title={words.objections} />
      <main className="page own" id="main">
        {problem && <OwnFailure problem={problem} retry={again} />}
        {!problem && !data && <Skeleton rows={4} />}
        {data?.items.length === 0 && <Empty title={words.none}>{words.noneDetail}</Empty>}
        {data && data.items.length > 0 && <ObjectionRows linked rows={data.items} changed={again} />}
      </main>
    </>
  );
}
