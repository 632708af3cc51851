import { useId } from "react";
import { Link } from "wouter";
import { Icon } from "../ui/Icon";
import { Labels } from "../ui/Labels";
import type { HouseholdRow } from "../views";
import { useWords } from "../words/useWords";
import type { Group } from "./groups";

export function HouseholdGroup({ group }: { group: Group }) {
  const { list: words } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className="group-head" id={id}>
        {group.contactGrid ?? words.ungrouped} <small>{group.place}</small>
      </h2>
      <ul className="rows">
        {group.rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row }: { row: HouseholdRow }) {
  const { list: words } = useWords();
  const name = row.headName ?? row.number;
  return (
    <li>
      <Link href={`/households/${row.id}`} className="row">
        <span className="seal" aria-hidden="true">
          {[...name][0]}
        </span>
        <span className="row-text">
          <b>{name}</b>
          <span className="row-more">
            {words.members(row.memberCount)}
            {row.address ? ` · ${row.address}` : ""}
          </span>
          <Labels labels={row.labels} {...(row.livesHere ? {} : { also: words.notHere })} />
        </span>
        <Icon name="next" />
      </Link>
    </li>
  );
}
