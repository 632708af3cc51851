import "../words";
import { AppstoreOutlined, TeamOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { Can } from "@/shared/session/Can";
import { formatNumber } from "@/shared/ui/format";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { PrintButton } from "@/shared/ui/PrintButton";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { regionQuery } from "../api";
import { GroupPanel } from "./GroupPanel";
import { VillageCards } from "./VillageCards";
import "../regions.css";

/** All about one village: its own facts here, and what the other features add as cards. */
export default function VillagePage() {
  const { t } = useTranslation("regions");
  const { code = "" } = useParams();
  const village = useQuery(regionQuery(code));
  usePageTitle(village.data?.shortName);
  if (village.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (village.isError) return <ErrorState error={village.error} onRetry={() => village.refetch()} />;
  const view = village.data;
  const above = view.path.filter((step) => step.code !== view.code).map((step) => step.name);
  return (
    <>
      <PageHeader
        title={view.shortName}
        note={
          <>
            {above.slice(-2).join(" › ")} · {view.kind ? t(`kind.${view.kind}`) : ""} · {view.officialCode}
            {view.validTo && (
              <span className="warn">
                {" "}
                · {t("village.retired", { date: view.validTo, successor: view.successorName ?? "—" })}
              </span>
            )}
          </>
        }
      >
        <PrintButton />
        <Can do="household:read">
          <LinkButton to={`/households?area=${code}`} icon={<TeamOutlined />}>
            {t("village.households")}
          </LinkButton>
        </Can>
        <Can do="grid:read">
          <LinkButton to={`/grid-board/${code}`} type="primary" icon={<AppstoreOutlined />}>
            {t("village.board")}
          </LinkButton>
        </Can>
      </PageHeader>
      <div className="village-cards">
        <Panel className="wide">
          <dl className="figures">
            {(["households", "residents"] as const).map((name) => (
              <div key={name}>
                <dt>{t(`figure.${name}`)}</dt>
                <dd>{formatNumber(view[name])}</dd>
              </div>
            ))}
            <div>
              <dt>{t("figure.perHousehold")}</dt>
              <dd>{view.households ? ((view.residents ?? 0) / view.households).toFixed(1) : "—"}</dd>
            </div>
          </dl>
        </Panel>
        <VillageCards code={code} name={view.shortName} />
        <GroupPanel village={code} />
      </div>
    </>
  );
}
