import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { withoutEmpty } from "@/shared/api/query";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { listOrganisations } from "../api";

interface Props {
  q: string;
  area: string;
  asOf: string;
  at: string;
  onOpen: (id: string) => void;
}

/** What a search finds, in place of the tree. */
export function Found({ q, area, asOf, at, onOpen }: Props) {
  const { t } = useTranslation("party");
  const found = useQuery({
    queryKey: ["party", "found", q, area, asOf],
    queryFn: ({ signal }) => listOrganisations(withoutEmpty({ q, size: 50, area, asOf }), signal),
  });
  if (found.isPending) return <Skeleton active />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => found.refetch()} />;
  if (found.data.items.length === 0) return <EmptyState text={t("notFound")} />;
  return (
    <ul className="party-found">
      {found.data.items.map((row) => (
        <li key={row.id}>
          <button type="button" aria-current={row.id === at} onClick={() => onOpen(row.id)}>
            {row.name}
            <small>
              {row.areaName} · {t("count", { count: row.counts.members })}
            </small>
          </button>
        </li>
      ))}
    </ul>
  );
}
