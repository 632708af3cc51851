import { useQuery } from "@tanstack/react-query";
import { Button, Input, Segmented, Table, Tag } from "antd";
import type { ColumnsType } from "antd/es/table";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { partsOf } from "@/shared/appraisal/rules";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useCan } from "@/shared/session/session";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { resultsQuery, returnResult, settleResult, versionQuery } from "../api";
import { familyPath } from "../parts/familyPath";
import { GradeTag } from "../parts/GradeTag";
import type { RoundResult, RoundView } from "../types";

const SHOW = ["all", "unscored", "entries", "low", "vetoed", "RETURNED", "HELD"] as const;
type Show = (typeof SHOW)[number];

type Starts = Map<string, number>;

/** Less than it began with: something was deducted. */
const isLow = (row: RoundResult, code: string, starts: Starts) => (row.parts[code] ?? 0) < (starts.get(code) ?? 0);

/** @param starts what a household has in each part before any entry */
function fits(row: RoundResult, show: Show, starts: Starts): boolean {
  if (show === "unscored") return !row.scored;
  if (show === "entries") return row.entries > 0;
  if (show === "low") return Object.keys(row.parts).some((code) => isLow(row, code, starts));
  if (show === "vetoed") return row.vetoed;
  return show === "all" || row.status === show;
}

interface Props {
  view: RoundView;
  onChanged: (fresh: RoundView) => void;
}

/** The households of a round with each dimension; one of them can be sent back alone. */
export function ResultsPanel({ view, onChanged }: Props) {
  const { t } = useTranslation("appraisal");
  const results = useQuery(resultsQuery(view.id));
  const [{ show, q }, setUrl] = useUrlState({ show: "all", q: "" });
  const [dialog, setDialog] = useState<{ row: RoundResult; does: "return" | "settle" } | null>(null);
  const settles = useCan(["appraisal:score", "appraisal:round"]);
  const returns = view.actions.some(({ action, enabled }) => action === "return" && enabled);
  /** Past its first judgement: what is scored anew has to pass every level once more. */
  const again = view.stages.findIndex((stage) => stage.state === "NOW") > 1;
  const rules = useQuery(versionQuery(view.schemeId, view.versionNumber)).data?.rules;
  const starts: Starts = new Map(rules ? partsOf(rules).map((part) => [part.code, part.start]) : []);
  const all = results.data ?? [];
  const wanted = SHOW.find((one) => one === show) ?? "all";
  const rows = all.filter(
    (row) => fits(row, wanted, starts) && (!q || row.name?.includes(q) || row.number?.endsWith(q)),
  );
  if (results.isError) return <ErrorState error={results.error} onRetry={() => results.refetch()} />;
  return (
    <Panel
      title={t("round.results")}
      extra={<span className="muted">{t("round.resultsCount", { shown: rows.length, all: all.length })}</span>}
    >
      <div className="results-bar no-print">
        <Segmented
          value={wanted}
          options={SHOW.map((value) => ({
            value,
            label: `${t(`round.show.${value}`)} ${all.filter((row) => fits(row, value, starts)).length}`,
          }))}
          onChange={(value) => setUrl({ show: value })}
        />
        <Input.Search
          allowClear
          defaultValue={q}
          style={{ width: 200 }}
          placeholder={t("round.search")}
          aria-label={t("round.search")}
          onSearch={(text) => setUrl({ q: text.trim() })}
        />
      </div>
      <Table<RoundResult>
        rowKey="subjectId"
        size="small"
        loading={results.isPending}
        dataSource={rows}
        columns={columns(t, view, { returns, settles, starts, open: setDialog })}
        scroll={{ x: "max-content" }}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        rowClassName={(row) => (row.status === "RETURNED" || row.status === "HELD" ? "late-row" : "")}
        locale={{ emptyText: results.isPending ? " " : <EmptyState /> }}
      />
      {dialog && (
        <ReasonDialog
          title={t(dialog.does === "return" ? "round.returnOneTitle" : "round.settleOneTitle", {
            name: dialog.row.name ?? dialog.row.number,
          })}
          danger={dialog.does === "return"}
          send={(reason) =>
            dialog.does === "return"
              ? returnResult(view.id, dialog.row.subjectId, reason)
              : settleResult(view.id, dialog.row.subjectId, reason)
          }
          onDone={(fresh) => {
            setDialog(null);
            onChanged(fresh);
          }}
          onClose={() => setDialog(null)}
        >
          <p>
            {t(
              dialog.does === "return"
                ? "round.returnOneNote"
                : again
                  ? "round.settleAgainNote"
                  : "round.settleOneNote",
            )}
          </p>
        </ReasonDialog>
      )}
    </Panel>
  );
}

interface Doing {
  returns: boolean;
  settles: boolean;
  starts: Starts;
  open: (dialog: { row: RoundResult; does: "return" | "settle" }) => void;
}

function columns(
  t: TFunction<"appraisal">,
  view: RoundView,
  { returns, settles, starts, open }: Doing,
): ColumnsType<RoundResult> {
  const grades = view.figures.grades.map((grade) => grade.code);
  const byNumber = (key: "index" | "entries") => (a: RoundResult, b: RoundResult) => a[key] - b[key];
  return [
    {
      title: t("field.number"),
      dataIndex: "number",
      render: (number: string | null) => <span className="muted">{number?.slice(-6) ?? "—"}</span>,
    },
    {
      title: t("field.headName"),
      dataIndex: "name",
      render: (name: string | null, row) => (
        <Link to={familyPath(row.subjectId, view.period, view.schemeId)}>
          <strong>{name ?? row.number}</strong>
        </Link>
      ),
    },
    ...view.parts.map(({ code, name }) => ({
      title: name,
      align: "right" as const,
      key: code,
      render: (_value: unknown, row: RoundResult) => (
        <span className={isLow(row, code, starts) ? "bad" : undefined}>{row.parts[code] ?? 0}</span>
      ),
    })),
    {
      title: t("field.index"),
      dataIndex: "index",
      align: "right",
      sorter: byNumber("index"),
      render: (index: number) => <strong>{index}</strong>,
    },
    {
      title: t("field.grade"),
      dataIndex: "grade",
      render: (grade: string, row) => (
        <GradeTag grade={grade} name={row.gradeName} vetoed={row.vetoed} order={grades} />
      ),
    },
    { title: t("field.entries"), dataIndex: "entries", align: "right", sorter: byNumber("entries") },
    {
      title: t("field.state"),
      key: "state",
      render: (_value, row) => (
        <>
          {!row.scored && view.stage !== "PUBLISHED" && <Tag>{t("families.states.TODO")}</Tag>}
          {row.status === "RETURNED" && <Tag color="warning">{t("status.RETURNED")}</Tag>}
          {row.status === "HELD" && <Tag color="error">{t("status.HELD")}</Tag>}
          {row.recusal && view.stage !== "PUBLISHED" && <Tag title={t("round.recusedNote")}>{t("round.recused")}</Tag>}
          {row.note && <span className="muted">{row.note}</span>}
        </>
      ),
    },
    {
      key: "do",
      className: "no-print",
      render: (_value, row) => (
        <>
          {returns && row.status === "OPEN" && !row.recusal && (
            <Button size="small" type="text" danger onClick={() => open({ row, does: "return" })}>
              {t("round.returnOne")}
            </Button>
          )}
          {settles && row.status === "RETURNED" && !row.recusal && (
            <Button size="small" onClick={() => open({ row, does: "settle" })}>
              {t("round.settleOne")}
            </Button>
          )}
        </>
      ),
    },
  ];
}
