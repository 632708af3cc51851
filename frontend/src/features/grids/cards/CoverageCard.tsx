import "../words";
import { AppstoreOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/shared/ui/LinkButton";
import { ErrorState } from "@/shared/ui/States";
import type { VillageCardProps } from "@/shared/village/cards";
import { coverageQuery } from "../api";
import { CoverageFigures } from "../coverage/CoverageFigures";
import { ShareBar } from "../coverage/ShareBar";
import { contactShare } from "../coverage/share";
import "./cards.css";

export default function CoverageCard({ code }: VillageCardProps) {
  const { t } = useTranslation("grids");
  const coverage = useQuery(coverageQuery(code));
  if (coverage.isPending) return <Skeleton active title={false} />;
  if (coverage.isError) return <ErrorState error={coverage.error} onRetry={() => coverage.refetch()} />;
  return (
    <>
      <ShareBar share={contactShare(coverage.data)} />
      <div className="card-gap">
        <CoverageFigures coverage={coverage.data} area={code} />
      </div>
      <LinkButton to={`/grid-board/${code}`} className="no-print" icon={<AppstoreOutlined />}>
        {t("manage.board")}
      </LinkButton>
    </>
  );
}
