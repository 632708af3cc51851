import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useSettled } from "../forms/useSearchText";
import { type AreaLevel, type AreaNode, areaSearchQuery, childrenQuery, rootsQuery } from "./regions";

export interface TreeNode {
  value: string;
  name: string;
  /** As the list shows it: a search adds the code. */
  title: string;
  key: string;
  isLeaf: boolean;
  selectable: boolean;
  disabled: boolean;
  children?: TreeNode[];
  /** No place but a word about the children of `parent`. */
  note?: "more" | "loading" | "failed";
  rest?: number;
  parent?: string;
}

const DEPTH: AreaLevel[] = ["PROVINCE", "PREFECTURE", "COUNTY", "TOWN", "VILLAGE", "GRID", "CONTACT_GRID"];

export interface AreaTreeOptions {
  /** Levels that may be chosen; all when left out. */
  levels?: AreaLevel[];
  /** Level at which the tree ends. */
  deepest: AreaLevel;
}

export function toTreeNode(node: AreaNode, { levels, deepest }: AreaTreeOptions): TreeNode {
  const chosen = !levels || levels.includes(node.level);
  return {
    value: node.code,
    key: node.code,
    name: node.name,
    title: node.name,
    isLeaf: node.childCount === 0 || DEPTH.indexOf(node.level) >= DEPTH.indexOf(deepest),
    selectable: chosen,
    disabled: !chosen && (node.childCount === 0 || DEPTH.indexOf(node.level) >= DEPTH.indexOf(deepest)),
  };
}

/** Children of an opened place as far as they have come. */
export interface Opened {
  nodes: AreaNode[];
  /** How many more there are, in further requests. */
  rest: number;
  state: "ready" | "loading" | "failed";
}

/** The tree as far as it has been opened. A place whose children have not all come says so in a row of its own. */
export function grow(nodes: AreaNode[], opened: ReadonlyMap<string, Opened>, options: AreaTreeOptions): TreeNode[] {
  return nodes.map((node) => {
    const below = opened.get(node.code);
    const item = toTreeNode(node, options);
    if (!below || item.isLeaf) return item;
    const children = grow(below.nodes, opened, options);
    if (below.state !== "ready" || below.rest > 0) children.push(noteOf(node.code, below));
    return { ...item, children };
  });
}

function noteOf(parent: string, { state, rest }: Opened): TreeNode {
  const note = state === "ready" ? ("more" as const) : state;
  const key = `${parent}/${note}`;
  return { value: key, key, name: "", title: "", isLeaf: true, selectable: false, disabled: true, note, rest, parent };
}

/**
 * The tree of places, fetched a level at a time, or the answers to a search; never the whole tree. What it shows are
 * the stored answers, so that a merge or a new name is seen here too.
 */
export function useAreaTree(options: AreaTreeOptions) {
  const client = useQueryClient();
  const [expanded, setExpanded] = useState<string[]>([]);
  const [unfolded, setUnfolded] = useState(false);
  const [pages, setPages] = useState<Record<string, number>>({});
  const [search, setSearch] = useState("");
  const { settled, composition } = useSettled(search.trim());
  const roots = useQuery(rootsQuery);
  const found = useQuery(areaSearchQuery(settled));
  const wanted = expanded.flatMap((parent) =>
    Array.from({ length: pages[parent] ?? 1 }, (_, index) => ({ parent, page: index + 1 })),
  );
  const answers = useQueries({ queries: wanted.map(({ parent, page }) => childrenQuery(parent, page)) });

  const opened = new Map<string, Opened>();
  wanted.forEach(({ parent }, index) => {
    const answer = answers[index];
    const nodes = [...(opened.get(parent)?.nodes ?? []), ...(answer?.data?.items ?? [])];
    const state = answer?.data ? "ready" : answer?.isError ? "failed" : "loading";
    opened.set(parent, { nodes, rest: Math.max(0, (answer?.data?.total ?? 0) - nodes.length), state });
  });

  const only = roots.data?.length === 1 ? roots.data[0]?.code : undefined;
  useEffect(() => {
    if (unfolded && only) setExpanded((now) => (now.length > 0 ? now : [only]));
  }, [unfolded, only]);

  const results = (found.data?.items ?? []).map((node) => ({
    ...toTreeNode(node, options),
    title: `${node.name} ${node.code}`,
    isLeaf: true,
  }));
  const source = settled ? found : roots;
  return {
    nodes: settled ? results : grow(roots.data ?? [], opened, options),
    search,
    setSearch,
    composition,
    /** Shows the places below a single root at once. */
    unfold: () => setUnfolded(true),
    expanded,
    setExpanded,
    more: (parent: string) => setPages((now) => ({ ...now, [parent]: (now[parent] ?? 1) + 1 })),
    retry: (parent: string) => client.refetchQueries({ queryKey: ["regions", "children", parent] }),
    loading: source.isPending,
    /** Nothing can be shown at all. */
    problem: source.data ? null : source.error,
    again: () => source.refetch(),
  };
}
