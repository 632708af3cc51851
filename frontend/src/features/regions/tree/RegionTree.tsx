import { Button, Skeleton, Spin, Tree } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import type { TreeItem } from "./model";
import { useRegionTree } from "./useRegionTree";

interface Props {
  at: string;
  onOpen: (code: string) => void;
  height: number;
}

export function RegionTree({ at, onOpen, height }: Props) {
  const { t } = useTranslation("regions");
  const { roots, items, expanded, setExpanded, more, retry } = useRegionTree(at);
  const tree = useRef<{ scrollTo: (to: { key: string }) => void }>(null);
  const scrolled = useRef("");

  useEffect(() => {
    if (!at || scrolled.current === at || !has(items, at)) return;
    scrolled.current = at;
    tree.current?.scrollTo({ key: at });
  }, [at, items]);

  if (roots.isPending) return <Skeleton active />;
  if (roots.isError) return <ErrorState error={roots.error} onRetry={() => roots.refetch()} />;
  if (items.length === 0) return <EmptyState text={t("tree.none")} />;

  const title = (item: TreeItem): ReactNode => {
    const parent = item.parent ?? "";
    if (item.kind === "loading") return <Spin size="small" aria-label={t("common:state.loading")} />;
    if (item.kind === "more")
      return (
        <Button type="link" size="small" onClick={() => more(parent)}>
          {t("tree.more", { count: item.rest })}
        </Button>
      );
    if (item.kind === "failed")
      return (
        <Button type="link" danger size="small" onClick={() => retry(parent)}>
          {t("tree.failed")}
        </Button>
      );
    return (
      <span className="tree-place">
        {item.node?.name}
        {item.node && item.node.childCount > 0 && <small>{item.node.childCount}</small>}
      </span>
    );
  };

  return (
    <Tree<TreeItem>
      ref={tree as never}
      aria-label={t("title")}
      blockNode
      virtual
      height={height}
      treeData={items}
      titleRender={title}
      expandedKeys={expanded}
      onExpand={(keys) => setExpanded(keys.map(String))}
      selectedKeys={at ? [at] : []}
      onSelect={(_, { node }) => node.kind === "place" && onOpen(node.key)}
    />
  );
}

const has = (items: readonly TreeItem[], key: string): boolean =>
  items.some((item) => item.key === key || has(item.children ?? [], key));
