import { Button, Skeleton, Spin, Tree } from "antd";
import { useTranslation } from "react-i18next";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { type TreeItem, useOrganisationTree } from "./useOrganisationTree";

interface Props {
  area: string;
  asOf: string;
  at: string;
  /** Ids of what stands above the shown one, so that the tree opens down to it. */
  above: readonly string[];
  onOpen: (id: string) => void;
}

export function OrganisationTree({ area, asOf, at, above, onOpen }: Props) {
  const { t } = useTranslation("party");
  const { tops, items, expanded, setExpanded, failed } = useOrganisationTree(area, above, asOf);
  if (tops.isPending) return <Skeleton active />;
  if (tops.isError) return <ErrorState error={tops.error} onRetry={() => tops.refetch()} />;
  if (items.length === 0) return <EmptyState text={t("none")} />;
  return (
    <>
      <Tree<TreeItem>
        aria-label={t("title")}
        blockNode
        treeData={items}
        titleRender={({ row }) =>
          row ? (
            <span className="party-place">
              <span>{row.name}</span>
              <small>{row.counts.members}</small>
            </span>
          ) : (
            <Spin size="small" aria-label={t("common:state.loading")} />
          )
        }
        expandedKeys={expanded}
        onExpand={(keys) => setExpanded(keys.map(String))}
        selectedKeys={at ? [at] : []}
        onSelect={(_, { node }) => node.row && onOpen(node.key)}
      />
      {failed && (
        <Button type="link" danger onClick={() => failed.refetch()}>
          {t("failed")}
        </Button>
      )}
    </>
  );
}
