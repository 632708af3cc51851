import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Table } from "antd";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { Panel } from "@/shared/ui/Panel";
import { recomputedQuery, republish } from "../api";
import { familyPath } from "../parts/familyPath";
import type { RecomputedRow } from "../types";

/** Published quarters and years that their parts give differently today; nothing is shown where there is none. */
export function RecomputedPanel({ area, period, schemeId }: { area: string; period: string; schemeId: string }) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const client = useQueryClient();
  const [doing, setDoing] = useState<RecomputedRow | null>(null);
  const found = useInfiniteQuery(
    recomputedQuery({ period, ...(area ? { area } : {}), ...(schemeId ? { schemeId } : {}) }),
  );
  const rows = (found.data?.pages ?? []).flatMap((page) => page.items);
  if (rows.length === 0 && !found.hasNextPage) return null;
  return (
    <Panel title={t(found.hasNextPage ? "recomputed.titleMore" : "recomputed.title", { count: rows.length })}>
      <p className="muted">{t("recomputed.note")}</p>
      <Table<RecomputedRow>
        rowKey={(row) => row.roundId + row.subjectId}
        size="small"
        dataSource={rows}
        columns={columns(t, (row) => familyPath(row.subjectId, period, schemeId), setDoing)}
        scroll={{ x: "max-content" }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      />
      {found.hasNextPage && (
        <Button loading={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
          {t("recomputed.more")}
        </Button>
      )}
      {doing && (
        <ReasonDialog
          title={t("recomputed.republishTitle", { name: doing.headName, from: doing.index, to: doing.recomputed })}
          send={(reason) => republish(doing.roundId, doing.subjectId, reason)}
          onDone={() => {
            setDoing(null);
            message.success(t("recomputed.republished"));
            client.invalidateQueries({ queryKey: ["appraisal"] });
          }}
          onClose={() => setDoing(null)}
        >
          <p>{t("recomputed.republishNote")}</p>
        </ReasonDialog>
      )}
    </Panel>
  );
}

function columns(t: TFunction<"appraisal">, path: (row: RecomputedRow) => string, open: (row: RecomputedRow) => void) {
  return [
    { title: t("field.villageName"), dataIndex: "villageName" },
    {
      title: t("field.headName"),
      dataIndex: "headName",
      render: (name: string, row: RecomputedRow) => (
        <>
          <Link to={path(row)}>
            <strong>{name}</strong>
          </Link>{" "}
          <span className="muted">{row.number.slice(-6)}</span>
        </>
      ),
    },
    {
      title: t("recomputed.published"),
      key: "published",
      render: (_value: unknown, row: RecomputedRow) => `${row.index} · ${row.gradeName}`,
    },
    {
      title: t("recomputed.now"),
      key: "now",
      render: (_value: unknown, row: RecomputedRow) => (
        <strong>{`${row.recomputed} · ${row.recomputedGradeName}`}</strong>
      ),
    },
    {
      title: "",
      key: "do",
      className: "no-print",
      render: (_value: unknown, row: RecomputedRow) => (
        <ActionBar
          size="small"
          actions={row.actions}
          specs={{ republish: { label: t("recomputed.republish"), onClick: () => open(row) } }}
        />
      ),
    },
  ];
}
