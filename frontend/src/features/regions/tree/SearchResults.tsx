import { useQueries, useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { areaQuery } from "@/shared/area/regions";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { searchQuery } from "../api";
import type { RegionNode } from "../types";

interface Props {
  q: string;
  includeRetired: boolean;
  at: string;
  onOpen: (code: string) => void;
}

/** Places that match, each with the places it lies in. */
export function SearchResults({ q, includeRetired, at, onOpen }: Props) {
  const { t } = useTranslation("regions");
  const found = useQuery(searchQuery(q, includeRetired));
  const nodes = found.data?.items ?? [];
  const unknown = [...new Set(nodes.filter((node) => !node.path).map((node) => node.parentCode ?? ""))].filter(Boolean);
  const parents = useQueries({ queries: unknown.map((code) => areaQuery(code)) });
  const pathOf = (node: RegionNode) => {
    const path = node.path ?? parents[unknown.indexOf(node.parentCode ?? "")]?.data?.path ?? [];
    const above = path.filter((step) => step.code !== node.code).map((step) => step.name);
    return above.slice(-3).join(" › ");
  };
  if (found.isError) return <ErrorState error={found.error} onRetry={() => found.refetch()} />;
  if (found.isPending) return <Skeleton active />;
  if (nodes.length === 0) return <EmptyState text={t("search.none", { q })} />;
  return (
    <ul className="region-results" aria-label={t("search.results")}>
      {nodes.map((node) => (
        <li key={node.code}>
          <button type="button" aria-current={node.code === at} onClick={() => onOpen(node.code)}>
            <strong>{node.name}</strong>
            {node.validTo && <span className="warn"> {t("retired")}</span>}
            <small>
              {node.code} · {pathOf(node)}
            </small>
          </button>
        </li>
      ))}
      {found.data && found.data.total > nodes.length && (
        <li className="muted">{t("search.more", { count: found.data.total - nodes.length })}</li>
      )}
    </ul>
  );
}
