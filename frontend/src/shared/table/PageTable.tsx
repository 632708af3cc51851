import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Flex, Table, type TableProps } from "antd";
import type { ColumnType } from "antd/es/table";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { withoutEmpty } from "../api/query";
import type { Page } from "../api/types";
import { ExportButton } from "../jobs/ExportButton";
import type { ExportPath } from "../jobs/exports";
import { type UrlValue, useUrlState } from "../routing/useUrlState";
import { EmptyState, ErrorState } from "../ui/States";
import { ColumnPanel } from "./ColumnPanel";
import { type Arrangeable, useColumnSettings } from "./columnSettings";
import { Pager } from "./Pager";
import { rowKeys } from "./rowKeys";
import { SavedFilters } from "./SavedFilters";
import { useKeyboardScroll } from "./useKeyboardScroll";

export type PageColumn<T> = Omit<ColumnType<T>, "key"> &
  Arrangeable & {
    title: string;
    /** The workbook of the list does not have it. */
    screenOnly?: boolean;
  };
export type ListQuery = Record<string, UrlValue>;

interface Props<T> {
  /** Name under which the column settings are kept (`columns.<name>`). */
  name: string;
  /** First parts of the query key, e.g. `["households"]`: what a mutation invalidates. */
  queryKey: readonly unknown[];
  load: (query: ListQuery, signal: AbortSignal) => Promise<Page<T>>;
  columns: PageColumn<T>[];
  rowKey: keyof T & string;
  /** Filters, usually from `useUrlState`; empty ones are not sent. */
  filters?: Record<string, UrlValue>;
  defaultSort?: string;
  defaultSize?: number;
  onOpen?: (row: T) => void;
  /** Where the list as filtered, with the columns as shown, is ordered as a workbook; missing for who may not. */
  exportPath?: ExportPath | false;
  empty?: ReactNode;
  /** Left of the column button. */
  toolbar?: ReactNode;
  rowSelection?: TableProps<T>["rowSelection"];
  rowClassName?: (row: T) => string;
}

/** A list of the API: paging, sorting and filters live in the address, column settings on the server. */
export function PageTable<T extends object>(props: Props<T>) {
  const { name, queryKey, load, columns, rowKey, filters = {}, defaultSort = "", defaultSize = 20 } = props;
  const { t } = useTranslation();
  const [url, setUrl] = useUrlState({ page: 1, after: "", size: defaultSize, sort: defaultSort });
  const { exportPath } = props;
  const { settings, arranged, shown, change, reset } = useColumnSettings(name, columns);

  const exported = shown.filter((column) => !column.screenOnly).map((column) => column.key);

  const filter = withoutEmpty(filters);
  const place: ListQuery = url.after ? { after: url.after } : { page: url.page };
  // A past day is read in the order of places alone.
  const sort: ListQuery = url.sort && !filter.asOf ? { sort: url.sort } : {};
  const query: ListQuery = { ...filter, ...place, size: url.size, ...sort };
  const list = useQuery({
    queryKey: [...queryKey, "list", query],
    queryFn: ({ signal }) => load(query, signal),
    placeholderData: keepPreviousData,
  });

  const sortOrder = (key: string) => (url.sort === key ? "ascend" : url.sort === `-${key}` ? "descend" : null);
  const tableColumns = shown.map(
    ({ always: _always, optional: _optional, absent: _absent, screenOnly: _screen, ...column }) =>
      column.sorter
        ? { ...column, sorter: !filter.asOf, sortOrder: sortOrder(column.key) as "ascend" | "descend" | null }
        : column,
  );

  const frame = useRef<HTMLElement>(null);
  useKeyboardScroll(frame);

  return (
    <section className="page-table" ref={frame}>
      <Flex className="page-table-bar no-print" justify="space-between" align="center" gap={8} wrap>
        <span className="muted" role="status">
          {list.data && t(list.data.totalIsLowerBound ? "table.atLeast" : "table.total", { count: list.data.total })}
        </span>
        <Flex gap={8} wrap>
          {props.toolbar}
          <SavedFilters list={name} current={{ ...filter, ...sort }} />
          <ColumnPanel
            columns={arranged.map((column) => ({ ...column, label: column.title }))}
            settings={settings}
            onChange={change}
            onReset={reset}
          />
          {exportPath && <ExportButton order={{ path: exportPath, filter, columns: exported }} />}
        </Flex>
      </Flex>
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => list.refetch()} />
      ) : (
        <>
          <Table<T>
            rowKey={rowKey}
            columns={tableColumns}
            dataSource={list.data?.items ?? []}
            loading={list.isFetching && { delay: 200 }}
            size={settings.density}
            pagination={false}
            scroll={{ x: "max-content" }}
            rowSelection={props.rowSelection}
            rowClassName={props.rowClassName}
            locale={{ emptyText: list.isPending ? " " : (props.empty ?? <EmptyState />) }}
            showSorterTooltip={false}
            onRow={(row) => rowKeys(props.onOpen && (() => props.onOpen?.(row)))}
            onChange={(_pagination, _filters, sorter) => {
              const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
              setUrl({ sort: order ? `${order === "descend" ? "-" : ""}${columnKey}` : defaultSort });
            }}
          />
          {list.data && <Pager page={list.data} at={url} onChange={setUrl} />}
        </>
      )}
    </section>
  );
}
