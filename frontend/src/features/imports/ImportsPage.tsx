import "./words";
import { FileExcelOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Segmented, Table } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useUrlState } from "@/shared/routing/useUrlState";
import { permits, useMe } from "@/shared/session/session";
import { rowKeys } from "@/shared/table/rowKeys";
import { formatBytes, formatNumber, formatTime } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { importsQuery, templateUrl } from "./api";
import { StatusTag } from "./StatusTag";
import type { DataImport, ImportKind } from "./types";
import { UploadBox } from "./UploadBox";
import "./imports.css";

/** What whoever sends one needs besides the right to import. */
const NEEDS: Record<ImportKind, string[]> = {
  HOUSEHOLDS: [],
  PARTY_MEMBERS: ["party:write"],
  GRIDS: ["grid:write"],
  SCORE_ENTRIES: ["appraisal:score"],
};

/** Where a workbook is dropped, and what became of those before it. */
export default function ImportsPage() {
  const { t } = useTranslation("imports");
  const imports = useQuery(importsQuery);
  const navigate = useNavigate();
  const me = useMe();
  const [url, setUrl] = useUrlState({ kind: "" });
  const kinds = (Object.keys(NEEDS) as ImportKind[]).filter((kind) => permits(me, NEEDS[kind]));
  const kind = kinds.find((known) => known === url.kind) ?? "HOUSEHOLDS";
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <Button icon={<FileExcelOutlined />} href={templateUrl(kind)} download>
          {t("template")}
        </Button>
      </PageHeader>
      {kinds.length > 1 && (
        <Segmented<ImportKind>
          className="import-kinds"
          aria-label={t("kindLabel")}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(value) => setUrl({ kind: value })}
        />
      )}
      <UploadBox key={kind} kind={kind} onDone={(one) => navigate(`/imports/${one.id}`)} />
      {imports.isError && !imports.data ? (
        <ErrorState error={imports.error} onRetry={() => imports.refetch()} />
      ) : (
        <section className="page-table bare">
          <Table<DataImport>
            rowKey="id"
            size="small"
            pagination={false}
            scroll={{ x: "max-content" }}
            loading={imports.isPending}
            dataSource={imports.data ?? []}
            locale={{ emptyText: imports.isPending ? " " : <EmptyState text={t("empty")} /> }}
            onRow={(one) => rowKeys(() => navigate(`/imports/${one.id}`))}
            columns={[
              {
                key: "file",
                title: t("file"),
                render: (_, one) => (
                  <>
                    <Link to={`/imports/${one.id}`}>{one.fileName}</Link>{" "}
                    <span className="muted">{formatBytes(one.bytes)}</span>
                  </>
                ),
              },
              { key: "kind", title: t("kindLabel"), render: (_, one) => t(`kind.${one.kind}`) },
              { key: "state", title: t("state"), render: (_, one) => <StatusTag one={one} /> },
              {
                key: "rows",
                title: t("rows"),
                align: "right",
                render: (_, one) => formatNumber(one.rows || null),
              },
              {
                key: "result",
                title: t("result"),
                render: (_, one) => (one.checkedAt ? t("counts", { ...one }) : one.error || "—"),
              },
              { key: "time", title: t("time"), render: (_, one) => formatTime(one.createdAt) },
            ]}
          />
        </section>
      )}
    </>
  );
}
