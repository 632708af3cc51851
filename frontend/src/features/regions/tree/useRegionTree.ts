import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { rootsQuery } from "@/shared/area/regions";
import { treePageQuery } from "../api";
import { ancestors, buildTree, childTowards, type Opened } from "./model";

/**
 * The tree of places, a page of children at a time: what it holds is what was opened, whether the county has 260
 * places or the country 620,000. `at` is opened up to, wherever it is.
 */
export function useRegionTree(at: string) {
  const client = useQueryClient();
  const roots = useQuery(rootsQuery);
  const [expanded, setExpanded] = useState<string[]>([]);
  const [pages, setPages] = useState<Record<string, number>>({});

  const wanted = expanded.flatMap((parent) =>
    Array.from({ length: pages[parent] ?? 1 }, (_, index) => ({ parent, page: index + 1 })),
  );
  const answers = useQueries({ queries: wanted.map(({ parent, page }) => treePageQuery(parent, page)) });

  const opened = new Map<string, Opened>();
  wanted.forEach(({ parent }, index) => {
    const answer = answers[index];
    const before = opened.get(parent) ?? { nodes: [], total: 0, loading: false, failed: false };
    opened.set(parent, {
      nodes: [...before.nodes, ...(answer?.data?.items ?? [])],
      total: answer?.data?.total ?? before.total,
      loading: before.loading || Boolean(answer?.isPending && !answer.isError),
      failed: before.failed || Boolean(answer?.isError),
    });
  });

  const rootNodes = roots.data ?? [];
  const rootCodes = rootNodes.map((node) => node.code).join(" ");
  const more = (parent: string) => setPages((now) => ({ ...now, [parent]: (now[parent] ?? 1) + 1 }));

  useEffect(() => {
    const known = rootCodes.split(" ").filter(Boolean);
    const first = known.length === 1 ? known : [];
    const above = ancestors(at).filter((code) => known.some((root) => code.startsWith(root)));
    setExpanded((now) => [...new Set([...now, ...first, ...above])]);
  }, [at, rootCodes]);

  const hidden = hiddenBelow(at, opened);
  useEffect(() => {
    if (hidden) setPages((now) => ({ ...now, [hidden]: (now[hidden] ?? 1) + 1 }));
  }, [hidden]);

  const shape = answers.map((answer) => answer.dataUpdatedAt + (answer.isError ? 1 : 0)).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` stands for what `opened` is made of
  const items = useMemo(() => buildTree(rootNodes, opened), [rootCodes, roots.dataUpdatedAt, expanded, pages, shape]);

  return {
    roots,
    items,
    expanded,
    setExpanded,
    more,
    retry: (parent: string) => client.refetchQueries({ queryKey: ["regions", "tree", parent] }),
  };
}

/** The opened place that does not show its child on the way to `at` yet, though it has more to fetch. */
function hiddenBelow(at: string, opened: ReadonlyMap<string, Opened>): string | undefined {
  return ancestors(at).find((parent) => {
    const below = opened.get(parent);
    const child = childTowards(parent, at);
    return (
      below &&
      !below.loading &&
      !below.failed &&
      below.nodes.length < below.total &&
      !below.nodes.some((node) => node.code === child)
    );
  });
}
