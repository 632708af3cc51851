import { levelOf } from "@/shared/area/regions";
import type { RegionNode } from "../types";

/** Children of an opened place as far as they have been fetched. */
export interface Opened {
  nodes: RegionNode[];
  total: number;
  loading: boolean;
  failed: boolean;
}

export type RowKind = "place" | "more" | "loading" | "failed";

export interface TreeItem {
  key: string;
  kind: RowKind;
  node?: RegionNode;
  /** For `more`: how many are still to come. */
  rest?: number;
  parent?: string;
  isLeaf: boolean;
  children?: TreeItem[];
}

/** The tree as far as it has been opened, with a row that fetches more where a place has more children. */
export function buildTree(nodes: readonly RegionNode[], opened: ReadonlyMap<string, Opened>): TreeItem[] {
  return nodes.map((node) => {
    const below = opened.get(node.code);
    const item: TreeItem = { key: node.code, kind: "place", node, isLeaf: node.childCount === 0 };
    return below ? { ...item, children: childItems(node.code, below, opened) } : item;
  });
}

function childItems(parent: string, below: Opened, opened: ReadonlyMap<string, Opened>): TreeItem[] {
  const items = buildTree(below.nodes, opened);
  const rest = below.total - below.nodes.length;
  const extra = (kind: RowKind) => items.push({ key: `${parent}/${kind}`, kind, parent, rest, isLeaf: true });
  if (below.failed) extra("failed");
  else if (below.loading) extra("loading");
  else if (rest > 0) extra("more");
  return items;
}

/** Codes of the places above, from the top; the place itself is not among them. */
export function ancestors(code: string): string[] {
  const found: string[] = [];
  for (let length = 2; length < code.length; length++)
    if (levelOf(code.slice(0, length))) found.push(code.slice(0, length));
  return found;
}

/** The child of `parent` that `code` lies in or is. */
export const childTowards = (parent: string, code: string): string | undefined =>
  [...ancestors(code), code].find((step) => step.length > parent.length && step.startsWith(parent));
