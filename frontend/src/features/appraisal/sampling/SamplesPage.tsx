import "../words";
import "../fairness/words";
import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton, Table } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatTime } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { type SampleView, samplesQuery } from "./api";
import { DrawDialog } from "./DrawDialog";
import "../appraisal.css";

/** Draws for a second scorer, the latest first. */
export default function SamplesPage() {
  const { t } = useTranslation("appraisal");
  const samples = useQuery(samplesQuery);
  const [drawing, setDrawing] = useState(false);
  return (
    <>
      <PageHeader title={t("sample.title")} note={t("sample.note")}>
        <Button type="primary" onClick={() => setDrawing(true)}>
          {t("sample.draw")}
        </Button>
      </PageHeader>
      <Panel>
        {samples.isPending && <Skeleton active />}
        {samples.isError && <ErrorState error={samples.error} onRetry={() => samples.refetch()} />}
        {samples.data && (
          <Table<SampleView>
            rowKey="id"
            size="small"
            dataSource={samples.data}
            pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
            scroll={{ x: "max-content" }}
            locale={{ emptyText: <EmptyState text={t("sample.none")} /> }}
            columns={[
              {
                key: "area",
                title: t("sample.area"),
                render: (_value, one) => <Link to={`/score-samples/${one.id}`}>{one.areaName}</Link>,
              },
              { key: "period", title: t("sample.period"), dataIndex: "periodName" },
              { key: "percent", title: t("sample.percent"), dataIndex: "percent", align: "right" },
              { key: "seed", title: t("sample.seed"), dataIndex: "seed", align: "right" },
              { key: "households", title: t("sample.households"), dataIndex: "households", align: "right" },
              { key: "done", title: t("sample.done"), dataIndex: "done", align: "right" },
              {
                key: "big",
                title: t("sample.big"),
                align: "right",
                render: (_value, one) => <span className={one.big > 0 ? "bad" : undefined}>{one.big}</span>,
              },
              { key: "by", title: t("sample.by"), dataIndex: "accountName" },
              { key: "drawnAt", title: t("sample.drawnAt"), render: (_value, one) => formatTime(one.drawnAt) },
            ]}
          />
        )}
      </Panel>
      {drawing && <DrawDialog onClose={() => setDrawing(false)} />}
    </>
  );
}
