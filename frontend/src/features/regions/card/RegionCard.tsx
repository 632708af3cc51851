import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Facts, fact } from "@/shared/ui/Facts";
import { formatNumber } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { ErrorState } from "@/shared/ui/States";
import { regionQuery } from "../api";
import type { RegionView } from "../types";
import { ChildrenTable } from "./ChildrenTable";
import { RegionActions } from "./RegionActions";

interface Props {
  code: string;
  onOpen: (code: string) => void;
}

export function RegionCard({ code, onOpen }: Props) {
  const region = useQuery(regionQuery(code));
  if (region.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  if (region.isError) return <ErrorState error={region.error} onRetry={() => region.refetch()} />;
  const view = region.data;
  return (
    <div className="region-main">
      <Panel title={view.name} extra={<RegionActions view={view} onOpen={onOpen} />}>
        <Figures view={view} />
        <RegionFacts view={view} onOpen={onOpen} />
      </Panel>
      {view.childCount > 0 && <ChildrenTable parent={view} onOpen={onOpen} />}
    </div>
  );
}

function Figures({ view }: { view: RegionView }) {
  const { t } = useTranslation("regions");
  const figures = [
    ["households", view.households],
    ["residents", view.residents],
    ["children", view.childCount],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([key, value]) => (
        <div key={key}>
          <dt>{t(`figure.${key}`)}</dt>
          <dd>{formatNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function RegionFacts({ view, onOpen }: { view: RegionView; onOpen: (code: string) => void }) {
  const { t } = useTranslation("regions");
  const above = view.path.filter((step) => step.code !== view.code);
  return (
    <Facts
      columns={2}
      facts={[
        fact(t("field.code"), view.officialCode || view.code),
        fact(t("field.level"), view.kind ? t(`kind.${view.kind}`) : t(`level.${view.level}`)),
        fact(t("field.path"), above.map((step) => step.name).join(" › ") || "—"),
        fact(t("field.validFrom"), view.validFrom),
        ...(view.validTo ? [fact(t("field.validTo"), <span className="warn">{view.validTo}</span>)] : []),
        ...(view.successorCode
          ? [
              fact(
                t("field.successor"),
                <button type="button" className="text-button" onClick={() => onOpen(view.successorCode ?? "")}>
                  {view.successorName ?? view.successorCode}
                </button>,
              ),
            ]
          : []),
        fact(
          t("field.coordinates"),
          view.longitude !== null && view.latitude !== null ? `${view.longitude}, ${view.latitude}` : "—",
        ),
        ...(view.level === "VILLAGE"
          ? [fact(t("field.page"), <Link to={`/villages/${view.code}`}>{t("village.open")}</Link>)]
          : []),
      ]}
    />
  );
}
