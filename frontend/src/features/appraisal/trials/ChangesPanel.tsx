import { Select } from "antd";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { withSign } from "@/shared/appraisal/sheet";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { type PageColumn, PageTable } from "@/shared/table/PageTable";
import { orDash } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState } from "@/shared/ui/States";
import { listTrialChanges, type TrialBoard, type TrialChange, type TrialGrade, type TrialReport } from "./api";

export const NO_CHANGE_FILTERS = { area: "", from: "", to: "", change: "" };
const KINDS = ["UP", "DOWN", "GRADE", "RED_IN", "RED_OUT", "YELLOW_IN", "YELLOW_OUT"] as const;

interface Props {
  trialId: string;
  report: TrialReport;
  filters: typeof NO_CHANGE_FILTERS;
  onFilters: (change: Partial<typeof NO_CHANGE_FILTERS>) => void;
}

/** Every household whose result would be another one, and why. */
export function ChangesPanel({ trialId, report, filters, onFilters }: Props) {
  const { t } = useTranslation("appraisal");
  const columns = useMemo(() => changeColumns(t, report), [t, report]);
  const all = useMemo(() => ({ ...filters, trialId }), [filters, trialId]);
  return (
    <Panel title={t("trial.changes")}>
      <FilterBar onReset={() => onFilters(NO_CHANGE_FILTERS)}>
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => onFilters({ area })}
          />
        </Filter>
        <Choice
          label={t("trial.change")}
          value={filters.change}
          options={KINDS.map((value) => ({ value, label: t(`trial.kinds.${value}`) }))}
          onChange={(change) => onFilters({ change })}
        />
        <Choice
          label={t("trial.from")}
          value={filters.from}
          options={options(report.gradesBefore)}
          onChange={(from) => onFilters({ from })}
        />
        <Choice
          label={t("trial.to")}
          value={filters.to}
          options={options(report.gradesAfter)}
          onChange={(to) => onFilters({ to })}
        />
      </FilterBar>
      <PageTable
        name="trial-changes"
        queryKey={["appraisal", "trial-changes"]}
        load={listTrialChanges}
        columns={columns}
        rowKey="householdId"
        filters={all}
        exportPath="/appraisal/trial-changes/exports"
        empty={<EmptyState text={t(report.changed === 0 ? "trial.noChange" : "trial.noMatch")} />}
      />
    </Panel>
  );
}

const options = (grades: TrialGrade[]) => grades.map(({ code, name }) => ({ value: code, label: name }));

interface ChoiceProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const { t } = useTranslation("appraisal");
  return (
    <Filter label={label}>
      <Select
        allowClear
        style={{ width: 130 }}
        placeholder={t("filter.all")}
        value={value || undefined}
        options={options}
        onChange={(chosen) => onChange(chosen ?? "")}
      />
    </Filter>
  );
}

function changeColumns(t: TFunction<"appraisal">, report: TrialReport): PageColumn<TrialChange>[] {
  const before = new Map(report.gradesBefore.map(({ code, name }) => [code, name]));
  const after = new Map(report.gradesAfter.map(({ code, name }) => [code, name]));
  const board = (one: TrialBoard | null) => (one ? t(`trial.boards.${one}`) : t("trial.noBoard"));
  return [
    {
      key: "number",
      title: t("field.number"),
      dataIndex: "number",
      sorter: true,
      always: true,
      render: (number: string, row) => <Link to={`/family-scores/${row.householdId}`}>{number}</Link>,
    },
    {
      key: "headName",
      title: t("field.headName"),
      dataIndex: "headName",
      render: (name: string) => <strong>{name}</strong>,
    },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    {
      key: "contactGridName",
      title: t("field.contactGridName"),
      dataIndex: "contactGridName",
      render: orDash,
      optional: true,
    },
    { key: "indexBefore", title: t("trial.indexBefore"), dataIndex: "indexBefore", sorter: true, align: "right" },
    { key: "indexAfter", title: t("trial.indexAfter"), dataIndex: "indexAfter", sorter: true, align: "right" },
    {
      key: "difference",
      title: t("trial.difference"),
      dataIndex: "difference",
      sorter: true,
      align: "right",
      render: (value: number) => <strong className={value < 0 ? "bad" : undefined}>{withSign(value)}</strong>,
    },
    {
      key: "gradeAfter",
      title: t("trial.gradeMove"),
      render: (_value, { gradeBefore, gradeAfter }) =>
        gradeBefore === gradeAfter && before.get(gradeBefore) === after.get(gradeAfter) ? (
          before.get(gradeBefore)
        ) : (
          <>
            {before.get(gradeBefore) ?? gradeBefore} → <strong>{after.get(gradeAfter) ?? gradeAfter}</strong>
          </>
        ),
    },
    {
      key: "boardAfter",
      title: t("trial.board"),
      render: (_value, { boardBefore, boardAfter }) =>
        boardBefore === boardAfter ? (
          <span className="muted">{board(boardAfter)}</span>
        ) : (
          <>
            {board(boardBefore)} → <strong>{board(boardAfter)}</strong>
          </>
        ),
    },
    { key: "why", title: t("trial.why"), dataIndex: "why" },
  ];
}
