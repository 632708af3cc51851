import { useEffect } from "react";
import { Link } from "wouter";
import { whenSent } from "../outbox/outbox";
import { Failure } from "../ui/States";
import { useAnswer } from "../useAnswer";
import { ObjectionList } from "./ObjectionList";
import { objectionsOf } from "./views";
import { WaitingObjections } from "./WaitingObjections";
import { useObjectionWords } from "./words";

/** What the household has said against its scores, and the way to say more. */
export function Objections({ household }: { household: string }) {
  const words = useObjectionWords();
  const { data, problem, again } = useAnswer(household, () => objectionsOf(household));
  useEffect(() => whenSent(again), [again]);
  return (
    <section aria-labelledby="objections-title">
      <h2 className="group-head" id="objections-title">
        {words.title}
      </h2>
      <WaitingObjections household={household} />
      {problem && <Failure problem={problem} retry={again} />}
      {data && <ObjectionList page={data} />}
      <div className="page-foot">
        <Link href={`/objections/new/${household}`} className="button wide">
          {words.raise}
        </Link>
      </div>
    </section>
  );
}
