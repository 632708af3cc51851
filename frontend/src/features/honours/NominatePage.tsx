import "./words";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Segmented, Select, Table } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { problemText } from "@/shared/api/problemText";
import { today } from "@/shared/appraisal/period";
import { SchemeSelect } from "@/shared/appraisal/SchemeSelect";
import { plain } from "@/shared/appraisal/sheet";
import { useScheme } from "@/shared/appraisal/useScheme";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useMe } from "@/shared/session/session";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { KEY, nominate, type Suggestion, suggestionsQuery, summaryQuery } from "./api";
import "./honours.css";

/** Whom the ranking puts forward, as far as the quota goes, with the reasons; people take out whom they do not name. */
export default function NominatePage() {
  const { t } = useTranslation("honours");
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message, modal } = App.useApp();
  const own = me?.areas[0]?.code ?? "";
  const thisYear = today().slice(0, 4);
  const [url, setUrl] = useUrlState({ area: "", schemeId: "", level: "VILLAGE", year: "", period: "" });
  const [except, setExcept] = useState<string[]>([]);
  const area = url.area || own;
  const year = url.year || thisYear;
  const choice = useScheme(area, url.schemeId);
  const { schemeId } = choice;
  const rules = useQuery(summaryQuery({ area, year, schemeId }));
  const asked = { area, level: url.level, year, period: url.period, schemeId };
  const list = useQuery({ ...suggestionsQuery(asked), enabled: (rules.data?.levels.length ?? 0) > 0 });
  const levels = rules.data?.levels.filter((one) => one.actions.some(({ action }) => action === "nominate")) ?? [];
  const view = list.data;
  const change = (values: Partial<typeof url>) => {
    setExcept([]);
    setUrl(values);
  };
  const sending = useMutation({
    mutationFn: () => nominate({ ...asked, schemeId: schemeId || null, period: view?.period ?? null, except }),
    onSuccess: ({ done }) => {
      message.success(t("nominate.done", { count: done }));
      client.invalidateQueries({ queryKey: [KEY] });
      const shown = { area, level: url.level, year, status: "NOMINATED", ...(schemeId && { schemeId }) };
      navigate(`/honours?${new URLSearchParams(shown)}`);
    },
    onError: (error) => message.error(problemText(t as never, error)),
  });
  const count = (view?.total ?? 0) - except.length;
  const title = rules.data?.levels.find((one) => one.level === url.level)?.title ?? "";
  return (
    <>
      <PageHeader title={t("nominate.title")} note={t("nominate.note")}>
        <Button
          type="primary"
          disabled={!view?.actions.some(({ action }) => action === "nominate") || count === 0}
          loading={sending.isPending}
          onClick={() =>
            modal.confirm({
              title: t("nominate.confirm", { count, title }),
              content: t("nominate.confirmDetail", { period: view?.periodName }),
              onOk: () => sending.mutateAsync().catch(() => {}),
            })
          }
        >
          {t("nominate.send", { count })}
        </Button>
      </PageHeader>
      <FilterBar onReset={() => change({ area: "", schemeId: "", level: "VILLAGE", year: "", period: "" })}>
        <Filter label={t("filter.area")}>
          <AreaPicker value={area} onChange={(code) => change({ area: code })} />
        </Filter>
        <SchemeSelect of={choice} onChange={(one) => change({ schemeId: one, period: "" })} />
        <Filter label={t("filter.level")}>
          <Segmented
            aria-label={t("filter.level")}
            options={(levels.length > 0 ? levels : (rules.data?.levels ?? [])).map(({ level }) => ({
              value: level,
              label: t(`level.${level}`),
            }))}
            value={url.level as "VILLAGE"}
            onChange={(level) => change({ level })}
          />
        </Filter>
        <Filter label={t("filter.year")}>
          <Select
            style={{ width: 100 }}
            aria-label={t("filter.year")}
            value={year}
            options={[thisYear, String(Number(thisYear) - 1)].map((value) => ({
              value,
              label: t("yearOf", { year: value }),
            }))}
            onChange={(value) => change({ year: value, period: "" })}
          />
        </Filter>
      </FilterBar>
      {rules.isError && <ErrorState error={rules.error} onRetry={() => rules.refetch()} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => list.refetch()} />}
      {rules.data?.levels.length === 0 && <EmptyState text={t("noLevels")} />}
      {view && !view.period && <EmptyState text={t("nominate.noPeriod", { year })} />}
      {view?.period && (
        <Panel title={t("nominate.list", { period: view.periodName, count: view.total })}>
          <p className="muted">
            {view.tied > 0 && t("nominate.tied", { count: view.tied })}
            {view.total > view.items.length && t("nominate.more", { count: view.items.length })}
          </p>
          <Table<Suggestion>
            rowKey="subjectId"
            size="small"
            loading={list.isFetching}
            dataSource={view.items}
            pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
            scroll={{ x: "max-content" }}
            rowSelection={{
              selectedRowKeys: view.items.map((one) => one.subjectId).filter((id) => !except.includes(id)),
              onChange: (keys) => setExcept(view.items.map((one) => one.subjectId).filter((id) => !keys.includes(id))),
              getCheckboxProps: (row) => ({ "aria-label": row.holderName }),
            }}
            columns={[
              { title: t("field.rank"), dataIndex: "rank", align: "right" },
              {
                title: t("field.holderName"),
                dataIndex: "holderName",
                render: (name: string, row) => (
                  <Link to={`/family-scores/${row.subjectId}?period=${view.period}`}>
                    <strong>{name}</strong>
                  </Link>
                ),
              },
              { title: t("field.villageName"), dataIndex: "villageName" },
              {
                title: t("field.index"),
                dataIndex: "index",
                align: "right",
                render: (index: number) => plain(index),
              },
              { title: t("field.deductions"), dataIndex: "deductions", align: "right" },
              { title: t("field.reason"), dataIndex: "reason" },
            ]}
            locale={{ emptyText: list.isFetching ? " " : <EmptyState text={t("nominate.empty")} /> }}
          />
        </Panel>
      )}
    </>
  );
}
