import { Tag } from "antd";
import type { TFunction } from "i18next";
import { Link } from "react-router";
import type { PageColumn } from "@/shared/table/PageTable";
import { formatNumber, orDash } from "@/shared/ui/format";
import { StageDots } from "../parts/StageBar";
import type { RoundRow } from "../types";

/** In the order of the villages: the list has no other. */
export function roundColumns(t: TFunction<"appraisal">): PageColumn<RoundRow>[] {
  return [
    {
      key: "villageName",
      title: t("rounds.village"),
      dataIndex: "villageName",
      always: true,
      render: (name: string, row) => <Link to={`/rounds/${row.id}`}>{name}</Link>,
    },
    { key: "townName", title: t("field.townName"), dataIndex: "townName", render: orDash },
    {
      key: "stage",
      title: t("rounds.stage"),
      dataIndex: "stage",
      render: (_stage, row) => (
        <span className="stage-cell">
          <StageDots stage={row.stage} /> {row.stageName}
        </span>
      ),
    },
    {
      key: "dueOn",
      title: t("rounds.due"),
      dataIndex: "dueOn",
      render: (due: string | null, row) =>
        row.stage === "PUBLICITY" && row.publicUntil ? (
          t("rounds.until", { date: row.publicUntil })
        ) : (
          <>
            {orDash(due)} {row.overdue && <Tag color="error">{t("overdue")}</Tag>}
          </>
        ),
    },
    {
      key: "scored",
      title: t("rounds.scored"),
      align: "right",
      render: (_value, { figures }) => (
        <span className={figures.scored < figures.subjects ? undefined : "muted"}>
          {formatNumber(figures.scored)} / {formatNumber(figures.subjects)}
        </span>
      ),
    },
    {
      key: "entries",
      title: t("field.entries"),
      align: "right",
      render: (_value, { figures }) => formatNumber(figures.entries),
    },
    {
      key: "mean",
      title: t("rounds.mean"),
      align: "right",
      render: (_value, { figures }) => (figures.mean === null ? "—" : figures.mean.toFixed(1)),
    },
    {
      key: "grades",
      title: t("rounds.grades"),
      render: (_value, { figures }) =>
        figures.grades.map(({ name, count }) => `${name} ${formatNumber(count)}`).join(" · "),
    },
    {
      key: "attention",
      title: t("rounds.attention"),
      render: (_value, { figures }) => (
        <>
          {figures.returned > 0 && <Tag color="warning">{t("rounds.returned", { count: figures.returned })}</Tag>}
          {figures.held > 0 && <Tag color="error">{t("rounds.held", { count: figures.held })}</Tag>}
        </>
      ),
    },
  ];
}
