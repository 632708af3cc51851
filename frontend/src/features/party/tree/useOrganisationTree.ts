import { useQueries, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { childrenQuery, topsQuery } from "../api";
import type { OrganisationRow } from "../types";

export interface TreeItem {
  key: string;
  /** Null while what stands here is still being read. */
  row: OrganisationRow | null;
  children?: TreeItem[];
}

/** The organisations of an area, read level by level as they are unfolded; those above the shown one unfold by themselves. */
export function useOrganisationTree(area: string, above: readonly string[], asOf: string) {
  const tops = useQuery(topsQuery(area, asOf));
  const [expanded, setExpanded] = useState<string[]>([]);
  const first = tops.data?.items.length === 1 ? tops.data.items[0]?.id : undefined;
  const opened = [first, ...above].filter((id) => id !== undefined).join(",");
  useEffect(() => {
    const ids = opened ? opened.split(",") : [];
    setExpanded((now) => [...now, ...ids.filter((id) => !now.includes(id))]);
  }, [opened]);
  const levels = useQueries({ queries: expanded.map((id) => childrenQuery(id, asOf)) });
  const below = new Map(expanded.map((id, index) => [id, levels[index]?.data?.items]));
  const item = (row: OrganisationRow): TreeItem => ({
    key: row.id,
    row,
    children:
      row.children > 0 ? (below.get(row.id)?.map(item) ?? [{ key: `${row.id}.loading`, row: null }]) : undefined,
  });
  return {
    tops,
    items: tops.data?.items.map(item) ?? [],
    expanded,
    setExpanded,
    failed: levels.find((level) => level.isError),
  };
}
