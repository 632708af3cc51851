import { useEffect, useLayoutEffect } from "react";
import { Empty, Failure, Skeleton } from "../ui/States";
import { usePull } from "../ui/usePull";
import { useWords } from "../words/useWords";
import { byContactGrid } from "./groups";
import { HouseholdGroup } from "./HouseholdGroup";
import { ListEnd } from "./ListEnd";
import { ListHead } from "./ListHead";
import { refreshHouseholds, rememberedScroll, rememberScroll, sameQuery, showHouseholds, useHouseholds } from "./list";
import { SearchBox } from "./SearchBox";
import { useListQuery } from "./useListQuery";

export default function HouseholdsPage() {
  const { list: words } = useWords();
  const [query, change] = useListQuery();
  const list = useHouseholds();
  const pull = usePull(refreshHouseholds);
  const { q, filter, area } = query;

  useEffect(() => {
    showHouseholds({ q, filter, area });
  }, [q, filter, area]);
  useLayoutEffect(() => {
    window.scrollTo(0, rememberedScroll());
    const keep = () => rememberScroll(window.scrollY);
    window.addEventListener("scroll", keep, { passive: true });
    return () => window.removeEventListener("scroll", keep);
  }, []);

  const current = sameQuery(list.query, query);
  const bare = list.items.length === 0;
  const narrowed = q !== "" || filter !== "all";
  return (
    <>
      <p className="pull" style={{ height: pull.offset }} aria-hidden="true">
        {pull.offset > 0 && (pull.ready ? words.release : words.pull)}
      </p>
      <ListHead query={query} list={list} />
      <main className="page list-page" id="main">
        <SearchBox query={query} change={change} />
        {current && list.state === "failed" && list.problem && (bare || !list.next) && (
          <Failure problem={list.problem} retry={refreshHouseholds} />
        )}
        {(!current || (list.state === "loading" && bare)) && <Skeleton rows={6} />}
        {current && list.state === "ready" && bare && (
          <Empty title={narrowed ? words.none : words.empty}>{narrowed ? words.noneDetail : words.emptyDetail}</Empty>
        )}
        {current && byContactGrid(list.items).map((group) => <HouseholdGroup key={group.key} group={group} />)}
        {current && !bare && <ListEnd list={list} />}
      </main>
    </>
  );
}
