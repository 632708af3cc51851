import { Link } from "wouter";
import { useMe } from "../session/session";
import { Icon } from "../ui/Icon";
import { useWords } from "../words/useWords";
import { type HouseholdList, type ListQuery, refreshHouseholds } from "./list";
import { useAreaName } from "./useAreaName";
import { useFigures } from "./useFigures";
import { searchOf } from "./useListQuery";

/** Where one stands, and how many households and people that is. */
export function ListHead({ query, list }: { query: ListQuery; list: HouseholdList }) {
  const { list: words } = useWords();
  const me = useMe();
  const figures = useFigures(query.area, list.fetchedAt);
  const own = me.areas.map((area) => area.name).join("、");
  const place = useAreaName(query.area) ?? own;
  const canDescend = me.areas.length > 1 || me.areas.some((area) => area.level !== "CONTACT_GRID");
  return (
    <header className="list-head">
      <div className="list-head-row">
        <h1 tabIndex={-1}>{words.title}</h1>
        <button type="button" className="top-button" onClick={refreshHouseholds} aria-label={words.refresh}>
          <span className={list.state === "loading" ? "turning" : ""}>
            <Icon name="refresh" />
          </span>
        </button>
      </div>
      {canDescend ? (
        <Link href={`/area${searchOf(query)}`} className="place" aria-label={`${words.areaNow(place)}，${words.area}`}>
          <Icon name="place" />
          <span>{place}</span>
          <Icon name="down" />
        </Link>
      ) : (
        <p className="place">
          <Icon name="place" />
          <span>{place}</span>
        </p>
      )}
      <dl className="figures">
        <Figure name={words.households} value={figures?.households} />
        <Figure name={words.residents} value={figures?.residents} />
      </dl>
    </header>
  );
}

function Figure({ name, value }: { name: string; value: number | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value === undefined ? "–" : value.toLocaleString("zh-CN")}</dd>
    </div>
  );
}
