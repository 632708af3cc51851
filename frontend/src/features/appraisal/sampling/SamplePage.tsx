import "../words";
import "../fairness/words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Skeleton } from "antd";
import type { TFunction } from "i18next";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { plain, withSign } from "@/shared/appraisal/sheet";
import { useUrlState } from "@/shared/routing/useUrlState";
import type { PageColumn } from "@/shared/table/PageTable";
import { formatTime, orDash } from "@/shared/ui/format";
import { PrintButton } from "@/shared/ui/PrintButton";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { ChoiceFilter, ListPage } from "../parts/ListPage";
import { listSampled, type SampleRow, sampleQuery } from "./api";
import "../appraisal.css";

const ScoreDialog = lazy(async () => ({ default: (await import("./ScoreDialog")).ScoreDialog }));

const NO_FILTERS = { area: "", state: "" };
const STATES = ["TODO", "DONE", "BIG"] as const;

/** The households of one draw: who may score one again does so here, blind; big differences wait for the panel. */
export default function SamplePage() {
  const { t } = useTranslation("appraisal");
  const { id = "" } = useParams();
  const client = useQueryClient();
  const sample = useQuery(sampleQuery(id));
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const [scoring, setScoring] = useState<SampleRow | null>(null);
  const columns = useMemo(() => sampleColumns(t, setScoring), [t]);
  const all = useMemo(() => ({ ...filters, sampleId: id }), [filters, id]);
  const view = sample.data;
  const title = view && t("sample.of", { area: view.areaName, period: view.periodName });
  usePageTitle(title);
  if (sample.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (sample.isError) return <ErrorState error={sample.error} onRetry={() => sample.refetch()} />;
  const facts = {
    percent: sample.data.percent,
    seed: sample.data.seed,
    threshold: sample.data.threshold,
    name: sample.data.accountName,
    time: formatTime(sample.data.drawnAt),
  };
  const { households, done, big } = sample.data;
  return (
    <ListPage<SampleRow>
      title={title}
      note={t("sample.facts", facts)}
      actions={<PrintButton />}
      lead={<p role="status">{t("sample.progress", { households, done, big })}</p>}
      area={filters.area}
      onArea={(area) => setFilters({ area })}
      onReset={() => setFilters(NO_FILTERS)}
      filters={
        <ChoiceFilter
          label={t("filter.state")}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`sample.states.${value}`) }))}
          onChange={(state) => setFilters({ state })}
        />
      }
      table={{
        name: "sampled",
        queryKey: ["appraisal", "sampled"],
        load: listSampled,
        columns,
        rowKey: "householdId",
        filters: all,
        exportPath: "/appraisal/sample-households/exports",
        rowClassName: (row) => (row.actions.some((one) => !one.enabled) && row.secondIndex === null ? "greyed" : ""),
        empty: <EmptyState text={t("sample.empty")} />,
      }}
    >
      {scoring && (
        <Suspense>
          <ScoreDialog
            sample={sample.data}
            row={scoring}
            onClose={() => setScoring(null)}
            onDone={() => {
              setScoring(null);
              for (const key of ["sampled", "samples"]) client.invalidateQueries({ queryKey: ["appraisal", key] });
            }}
          />
        </Suspense>
      )}
    </ListPage>
  );
}

function sampleColumns(t: TFunction<"appraisal">, score: (row: SampleRow) => void): PageColumn<SampleRow>[] {
  return [
    {
      key: "number",
      title: t("field.number"),
      dataIndex: "number",
      always: true,
      render: (number: string, row) => <Link to={`/households/${row.householdId}`}>{number}</Link>,
    },
    {
      key: "headName",
      title: t("field.headName"),
      dataIndex: "headName",
      render: (name: string) => <strong>{name}</strong>,
    },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    { key: "contactGridName", title: t("field.contactGridName"), dataIndex: "contactGridName", render: orDash },
    {
      key: "firstIndex",
      title: t("sample.first"),
      align: "right",
      render: (_value, row) =>
        row.firstIndex === null ? <span className="muted">{t("sample.hidden")}</span> : plain(row.firstIndex),
    },
    {
      key: "secondIndex",
      title: t("sample.second"),
      align: "right",
      render: (_value, row) => (row.secondIndex === null ? "—" : plain(row.secondIndex)),
    },
    {
      key: "difference",
      title: t("sample.difference"),
      align: "right",
      render: (_value, row) =>
        row.difference === null ? (
          "—"
        ) : (
          <strong className={row.big ? "bad" : undefined}>
            {withSign(row.difference)} {row.big && t("sample.panel")}
          </strong>
        ),
    },
    { key: "secondName", title: t("sample.scorer"), dataIndex: "secondName", render: orDash },
    { key: "note", title: t("sample.noteOf"), dataIndex: "note", render: orDash },
    {
      key: "do",
      title: t("sample.score"),
      screenOnly: true,
      render: (_value, row) => {
        const why = row.secondIndex === null && row.actions.find((one) => !one.enabled)?.reason;
        return why ? (
          <span className="muted">{why}</span>
        ) : (
          row.secondIndex === null && (
            <ActionBar
              size="small"
              actions={row.actions}
              specs={{ score: { label: t("sample.score"), onClick: () => score(row) } }}
            />
          )
        );
      },
    },
  ];
}
