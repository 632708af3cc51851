import { Link, useLocation, useSearch } from "wouter";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import { Icon } from "../ui/Icon";
import { Empty, Failure, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import type { Region } from "../views";
import { useWords } from "../words/useWords";
import { useAreaName } from "./useAreaName";
import { queryOf, searchOf } from "./useListQuery";

const below = async (parent: string | null): Promise<Region[]> => {
  if (!parent) return ok<Region[]>(api.GET("/regions/roots"));
  return (await ok<Page<Region>>(api.GET("/regions", { params: { query: { parent, size: 200 } } }))).items;
};

/** Goes down from the person's own areas level by level; each place can be chosen or opened. */
export default function AreaPage() {
  const { list: words } = useWords();
  const search = useSearch();
  const [, go] = useLocation();
  const query = queryOf(search);
  const parent = new URLSearchParams(search).get("in");
  const parentName = useAreaName(parent);
  const { data, problem, again } = useAnswer(`area ${parent}`, () => below(parent));
  const here = `/area${searchOf(query)}`;
  const inside = (code: string) => `${here}${here.includes("?") ? "&" : "?"}in=${code}`;
  const choose = (area: string | null) => go(`/${searchOf({ ...query, area })}`);
  return (
    <>
      <TopBar title={parentName ?? words.area} back={parent ? here : `/${searchOf(query)}`} />
      <main className="page" id="main">
        {problem && <Failure problem={problem} retry={again} />}
        {!problem && !data && <Skeleton rows={6} />}
        {data?.length === 0 && <Empty title={words.areaEmpty}>{parentName ?? ""}</Empty>}
        {data && (
          <ul className="rows">
            {!parent && (
              <li>
                <button type="button" className="row" onClick={() => choose(null)}>
                  <span className="row-text">{words.mine}</span>
                </button>
              </li>
            )}
            {data.map((region) => (
              <AreaRow key={region.code} region={region} choose={choose} inside={inside(region.code)} />
            ))}
          </ul>
        )}
      </main>
    </>
  );
}

interface RowProps {
  region: Region;
  choose: (code: string) => void;
  inside: string;
}

function AreaRow({ region, choose, inside }: RowProps) {
  const { list: words } = useWords();
  const count = `${region.households.toLocaleString("zh-CN")} ${words.households}`;
  return (
    <li className="area-row">
      <button type="button" className="row" onClick={() => choose(region.code)}>
        <span className="row-text">
          <b>{region.name}</b>
          <span className="row-more">{count}</span>
        </span>
      </button>
      {region.childCount > 0 && (
        <Link href={inside} className="descend" aria-label={words.open(region.name)}>
          <Icon name="next" />
        </Link>
      )}
    </li>
  );
}
