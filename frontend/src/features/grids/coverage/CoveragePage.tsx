import "../words";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Skeleton, Table } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { areaQuery } from "@/shared/area/regions";
import { ExportButton } from "@/shared/jobs/ExportButton";
import { useUrlState } from "@/shared/routing/useUrlState";
import { rowKeys } from "@/shared/table/rowKeys";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { PrintButton } from "@/shared/ui/PrintButton";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { coverageQuery } from "../api";
import type { AreaCoverage } from "../types";
import { CoverageFigures } from "./CoverageFigures";
import { coverageColumns } from "./columns";

const VILLAGE = 12;

/** Who is looked after and who is not: by town, then by village, then on the board. */
export default function CoveragePage() {
  const { t } = useTranslation("grids");
  const navigate = useNavigate();
  const [{ area }, setUrl] = useUrlState({ area: "" });
  const coverage = useQuery({ ...coverageQuery(area), placeholderData: keepPreviousData });
  const place = useQuery({ ...areaQuery(area), enabled: area !== "" }).data;
  usePageTitle(place && t("coverage.of", { name: place.shortName }));
  const parent = place?.path.filter((step) => step.code !== area).at(-1);
  const open = (row: AreaCoverage) =>
    row.code.length >= VILLAGE ? navigate(`/grid-board/${row.code.slice(0, VILLAGE)}`) : setUrl({ area: row.code });
  if (coverage.isError) return <ErrorState error={coverage.error} onRetry={() => coverage.refetch()} />;
  return (
    <>
      <PageHeader
        title={place ? t("coverage.of", { name: place.shortName }) : t("coverage.title")}
        note={t("coverage.note")}
      >
        {area && <Button onClick={() => setUrl({ area: parent?.code ?? "" })}>{t("coverage.up")}</Button>}
        <ExportButton order={{ path: "/grid-coverage/exports", filter: area ? { area } : {} }} />
        <PrintButton />
      </PageHeader>
      <Panel className="coverage-panel">
        {coverage.data ? <CoverageFigures coverage={coverage.data} area={area} /> : <Skeleton active title={false} />}
      </Panel>
      <section className="page-table coverage-table">
        <Table<AreaCoverage>
          rowKey="code"
          size="small"
          pagination={false}
          scroll={{ x: "max-content" }}
          loading={coverage.isFetching && { delay: 200 }}
          dataSource={coverage.data?.children ?? []}
          columns={coverageColumns(t)}
          locale={{ emptyText: coverage.isPending ? " " : <EmptyState /> }}
          onRow={(row) => rowKeys(() => open(row))}
        />
      </section>
    </>
  );
}
