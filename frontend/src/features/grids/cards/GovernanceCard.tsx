import "../words";
import { PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Flex, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Can } from "@/shared/session/Can";
import { formatNumber } from "@/shared/ui/format";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import type { VillageCardProps } from "@/shared/village/cards";
import { governanceQuery } from "../api";
import { NewGridDialog } from "../manage/NewGridDialog";
import { StaffList } from "../staff/StaffList";
import "./cards.css";

/** The village's governance grids, each with its 1+3+N staff. */
export default function GovernanceCard({ code }: VillageCardProps) {
  const { t } = useTranslation("grids");
  const [adding, setAdding] = useState(false);
  const grids = useQuery(governanceQuery(code));
  if (grids.isPending) return <Skeleton active title={false} />;
  if (grids.isError) return <ErrorState error={grids.error} onRetry={() => grids.refetch()} />;
  return (
    <>
      {grids.data.items.length === 0 && <EmptyState text={t("card.noGovernance")} />}
      <div className="governance-grids">
        {grids.data.items.map((grid) => (
          <section key={grid.code} aria-label={grid.name}>
            <header>
              <h3>{grid.name}</h3>
              <Link to={`/grid-board/${code}?grid=${grid.code}`}>
                {t("card.size", { households: formatNumber(grid.households), residents: formatNumber(grid.residents) })}
              </Link>
            </header>
            <StaffList grid={grid} />
          </section>
        ))}
      </div>
      <Can do="grid:write">
        <Flex justify="end" className="no-print">
          <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {t("manage.new")}
          </Button>
        </Flex>
      </Can>
      {adding && <NewGridDialog village={code} onClose={() => setAdding(false)} onDone={() => setAdding(false)} />}
    </>
  );
}
