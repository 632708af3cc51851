import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { type AreaLevel, type AreaNode, areaSearchQuery, childrenQuery, rootsQuery } from "./regions";

export interface TreeNode {
  value: string;
  title: string;
  key: string;
  isLeaf: boolean;
  selectable: boolean;
  disabled: boolean;
  children?: TreeNode[];
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
    title: node.name,
    isLeaf: node.childCount === 0 || DEPTH.indexOf(node.level) >= DEPTH.indexOf(deepest),
    selectable: chosen,
    disabled: !chosen && (node.childCount === 0 || DEPTH.indexOf(node.level) >= DEPTH.indexOf(deepest)),
  };
}

/** Nodes by parent, put together as far as they have been opened. */
export function grow(nodes: TreeNode[], opened: Record<string, TreeNode[]>): TreeNode[] {
  return nodes.map((node) => {
    const children = opened[node.value];
    return children ? { ...node, children: grow(children, opened) } : node;
  });
}

/** The tree of places, fetched a level at a time, or the answers to a search; never the whole tree. */
export function useAreaTree(options: AreaTreeOptions) {
  const client = useQueryClient();
  const [opened, setOpened] = useState<Record<string, TreeNode[]>>({});
  const [expanded, setExpanded] = useState<string[]>([]);
  const [search, setSearch] = useState("");
  const deferred = useDeferredValue(search.trim());
  const roots = useQuery(rootsQuery);
  const found = useQuery(areaSearchQuery(deferred, ""));

  const open = async (parent: string) => {
    if (opened[parent]) return;
    const page = await client.fetchQuery(childrenQuery(parent));
    const children = page.items.map((node) => toTreeNode(node, options));
    setOpened((now) => ({ ...now, [parent]: children }));
  };

  /** Shows the places below a single root at once. */
  const unfold = async () => {
    const own = await client.ensureQueryData(rootsQuery);
    const only = own.length === 1 ? own[0] : undefined;
    if (!only || expanded.length > 0) return;
    await open(only.code);
    setExpanded([only.code]);
  };

  const rootNodes = (roots.data ?? []).map((node) => toTreeNode(node, options));
  const results = (found.data?.items ?? []).map((node) => ({
    ...toTreeNode(node, options),
    title: `${node.name} ${node.code}`,
    isLeaf: true,
  }));
  return {
    nodes: deferred ? results : grow(rootNodes, opened),
    search,
    setSearch,
    open,
    unfold,
    expanded,
    setExpanded,
    loading: roots.isPending || (deferred !== "" && found.isPending),
  };
}
