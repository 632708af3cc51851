import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Table, type TableColumnsType, Tabs } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Pager } from "@/shared/table/Pager";
import { formatNumber, orDash } from "@/shared/ui/format";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { importRowsQuery } from "../api";
import type { DataImport, ImportedRow, RowOutcome } from "../types";

const COUNTS = { REJECT: "rejected", ADD: "added", CHANGE: "changed", LEAVE: "unchanged" } as const;
const ORDER = Object.keys(COUNTS) as RowOutcome[];
/** Of the new ones, those who look like somebody in the registry. */
const NOTICED = "NOTICED";

/** The rows of each kind, a page at a time; the address says which. */
export function RowTabs({ one }: { one: DataImport }) {
  const { t } = useTranslation("imports");
  const first = ORDER.find((outcome) => one[COUNTS[outcome]] > 0) ?? "ADD";
  const [url, setUrl] = useUrlState({ rows: "", page: 1, after: "", size: 20 });
  const noticed = one.noticed > 0 && url.rows === NOTICED;
  const outcome = noticed ? "ADD" : (ORDER.find((known) => known === url.rows) ?? first);
  const place = {
    ...(noticed ? { noticed } : {}),
    size: url.size,
    ...(url.after ? { after: url.after } : { page: url.page }),
  };
  const rows = useQuery({
    ...importRowsQuery(one.id, one.version, outcome, place),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(one, outcome);
  return (
    <section className="page-table import-rows">
      <Tabs
        activeKey={noticed ? NOTICED : outcome}
        onChange={(key) => setUrl({ rows: key })}
        items={[
          ...ORDER.map((key) => ({
            key: key as string,
            label: `${t(`tab.${key}`)} ${formatNumber(one[COUNTS[key]])}`,
          })),
          ...(one.noticed > 0 ? [{ key: NOTICED, label: `${t("tab.NOTICED")} ${formatNumber(one.noticed)}` }] : []),
        ]}
      />
      {rows.isError ? (
        <ErrorState error={rows.error} onRetry={() => rows.refetch()} />
      ) : (
        <>
          <Table<ImportedRow>
            rowKey="line"
            size="small"
            pagination={false}
            scroll={{ x: "max-content" }}
            loading={rows.isFetching && { delay: 200 }}
            dataSource={rows.data?.items ?? []}
            locale={{ emptyText: rows.isPending ? " " : <EmptyState text={t("row.none")} /> }}
            columns={columns}
          />
          {rows.data && <Pager page={rows.data} at={url} onChange={setUrl} />}
        </>
      )}
    </section>
  );
}

function useColumns(one: DataImport, outcome: RowOutcome): TableColumnsType<ImportedRow> {
  const { t } = useTranslation("imports");
  const known = outcome === "CHANGE" || outcome === "LEAVE" || (outcome === "ADD" && one.status === "APPLIED");
  const columns: TableColumnsType<ImportedRow> = [
    { key: "line", title: t("row.line"), align: "right", render: (_, row) => formatNumber(row.line) },
    { key: "household", title: t(`row.of.${one.kind}`), render: (_, row) => orDash(row.household) },
    { key: "name", title: t("row.name"), render: (_, row) => orDash(row.name) },
  ];
  if (one.kind !== "SCORE_ENTRIES") {
    columns.push({ key: "idNumber", title: t("row.idNumber"), render: (_, row) => orDash(row.idNumberMasked) });
  }
  // An entry is only ever added: what it will say stands there too.
  if (outcome === "CHANGE" || (outcome === "ADD" && one.kind === "SCORE_ENTRIES")) {
    columns.push({ key: "changes", title: t("row.changes"), render: (_, row) => <Changes row={row} /> });
  }
  if (outcome === "ADD" && one.noticed > 0) {
    columns.push({ key: "lookalikes", title: t("row.lookalikes"), render: (_, row) => <Lookalikes row={row} /> });
  }
  if (outcome === "REJECT") {
    columns.push({
      key: "faults",
      title: t("row.faults"),
      render: (_, row) => (
        <ul className="import-faults">
          {row.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      ),
    });
  }
  if (known) {
    columns.push({
      key: "open",
      title: "",
      render: (_, row) => {
        const to = pathOf(one, row);
        return to && <Link to={to}>{t(`row.open.${one.kind}`)}</Link>;
      },
    });
  }
  return columns;
}

function pathOf(one: DataImport, row: ImportedRow): string | null {
  if (one.kind === "PARTY_MEMBERS") return `/party-members/${row.targetId}`;
  if (one.kind === "GRIDS") return row.area && `/grid-board/${row.area.slice(0, 12)}`;
  if (one.kind === "SCORE_ENTRIES") return `/family-scores/${row.targetId}`;
  return row.householdId && `/households/${row.householdId}`;
}

function Lookalikes({ row }: { row: ImportedRow }) {
  const { t } = useTranslation("imports");
  return (
    <ul className="import-faults">
      {row.lookalikes.map((found) => (
        <li key={found.residentId}>
          {found.likeness}{" "}
          <Link to={`/households/${found.householdId}?resident=${found.residentId}`}>
            {t("row.lookalike", { name: found.name, number: found.householdNumber })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Changes({ row }: { row: ImportedRow }) {
  const { t } = useTranslation("imports");
  return (
    <ul className="import-changes">
      {row.changes.map((change) => (
        <li key={change.field}>
          <span className="muted">{change.label}</span> <del>{change.before ?? t("row.blank")}</del> →{" "}
          <ins>{change.after}</ins>
        </li>
      ))}
    </ul>
  );
}
