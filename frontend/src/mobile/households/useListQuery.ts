import { useLocation, useSearch } from "wouter";
import { FILTERS, type Filter, type ListQuery } from "./list";

export function queryOf(search: string): ListQuery {
  const values = new URLSearchParams(search);
  const filter = values.get("filter") as Filter;
  return {
    q: values.get("q") ?? "",
    filter: FILTERS.includes(filter) ? filter : "all",
    area: values.get("area"),
  };
}

export function searchOf({ q, filter, area }: ListQuery): string {
  const values = new URLSearchParams();
  if (q) values.set("q", q);
  if (filter !== "all") values.set("filter", filter);
  if (area) values.set("area", area);
  const text = values.toString();
  return text ? `?${text}` : "";
}

/** The address is the state of the list. */
export function useListQuery(): [ListQuery, (change: Partial<ListQuery>) => void] {
  const query = queryOf(useSearch());
  const [, go] = useLocation();
  return [query, (change) => go(`/${searchOf({ ...query, ...change })}`, { replace: true })];
}
