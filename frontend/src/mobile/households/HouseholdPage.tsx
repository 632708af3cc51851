import { Link } from "wouter";
import { api, ok } from "@/shared/api/client";
import { hasEnded, isCurrent } from "@/shared/people/standing";
import { useMe } from "../session/session";
import { PointsRow } from "../shop/PointsRow";
import { Icon } from "../ui/Icon";
import { Labels } from "../ui/Labels";
import { Failure, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import type { CodeTables, HouseholdView } from "../views";
import { useWords } from "../words/useWords";
import { codeTables } from "./codes";
import { useHouseholds } from "./list";
import { Member } from "./Member";
import { Photos } from "./Photos";
import { searchOf } from "./useListQuery";

const ask = (id: string) =>
  Promise.all([
    ok<HouseholdView>(api.GET("/households/{id}", { params: { path: { id } } })),
    codeTables().catch(() => null),
  ]);

export default function HouseholdPage({ id }: { id: string }) {
  const { household: words } = useWords();
  const { data, problem, again } = useAnswer(id, () => ask(id));
  const list = useHouseholds();
  return (
    <>
      <TopBar title={words.title} back={`/${searchOf(list.query)}`} />
      <main className="page" id="main">
        {problem && <Failure problem={problem} {...(problem.transient ? { retry: again } : {})} />}
        {!problem && !data && <Skeleton rows={5} />}
        {data && <Household household={data[0]} codes={data[1]} />}
      </main>
    </>
  );
}

function Household({ household, codes }: { household: HouseholdView; codes: CodeTables | null }) {
  const { household: words } = useWords();
  const scores = useMe().permissions.includes("appraisal:score");
  const residents = [...household.residents].sort((a, b) => Number(b.isHead) - Number(a.isHead));
  const current = residents.filter(isCurrent);
  const gone = residents.filter((resident) => !isCurrent(resident));
  const group = household.groupName ?? (household.groupNumber ? words.groupOf(household.groupNumber) : null);
  return (
    <>
      <section className="card" aria-labelledby="head-name">
        <h2 id="head-name" className="household-name">
          {household.headName ?? household.number} <small>{words.head}</small>
        </h2>
        <Labels labels={household.labels.filter((label) => !hasEnded(label))} />
        <dl className="facts">
          <Fact name={words.address} value={household.address} />
          <Fact name={words.village} value={joined(" ", household.townName, household.villageName)} />
          <Fact name={words.grid} value={joined(" · ", household.gridName, household.contactGridName)} />
          <Fact name={words.group} value={group} />
          <Fact name={words.number} value={household.number} />
          <Fact name={words.remarks} value={household.remarks} />
        </dl>
        <ul className="flags">
          <Flag name={words.facts.registered} yes={household.registeredHere} />
          <Flag name={words.facts.lives} yes={household.livesHere} />
          <Flag name={words.facts.member} yes={household.isMember} />
        </ul>
      </section>
      {scores && (
        <Link href={`/score/${household.id}`} className="row card">
          <Icon name="star" />
          <span className="row-text">{words.score}</span>
          <Icon name="next" />
        </Link>
      )}
      <PointsRow id={household.id} />
      <section className="card" aria-labelledby="contact-title">
        <h2 id="contact-title" className="card-title">
          {words.contact}
        </h2>
        {household.contactMember ? (
          <p className="contact">
            <b>{household.contactMember.name}</b> <span className="number">{household.contactMember.phoneMasked}</span>
          </p>
        ) : (
          <p className="contact quiet">{words.noContact}</p>
        )}
      </section>
      <Photos household={household.id} />
      <section aria-labelledby="members-title">
        <h2 className="group-head" id="members-title">
          {words.members(current.length)}
        </h2>
        <ul className="rows">
          {current.map((resident) => (
            <Member key={resident.id} resident={resident} codes={codes} />
          ))}
        </ul>
      </section>
      {gone.length > 0 && (
        <section aria-labelledby="gone-title">
          <h2 className="group-head" id="gone-title">
            {words.gone(gone.length)}
          </h2>
          <ul className="rows">
            {gone.map((resident) => (
              <Member key={resident.id} resident={resident} codes={codes} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const joined = (between: string, ...parts: (string | null)[]) => parts.filter(Boolean).join(between);

function Fact({ name, value }: { name: string; value: string | null }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Flag({ name, yes }: { name: string; yes: boolean }) {
  const { household: words } = useWords();
  return (
    <li className={yes ? "flag yes" : "flag"}>
      {name} <b>{yes ? words.yes : words.no}</b>
    </li>
  );
}
