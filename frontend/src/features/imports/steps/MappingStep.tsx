import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Flex, Select, Table } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { listOf } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { importFieldsQuery } from "../api";
import type { DataImport, Layout, LayoutColumn } from "../types";
import { Decisions, useImportStep } from "./Decisions";

/** What each column is taken for, to be corrected before the rows are checked. */
export function MappingStep({ one }: { one: DataImport }) {
  if (!one.layout) return null;
  return <Mapping one={one} layout={one.layout} />;
}

function Mapping({ one, layout }: { one: DataImport; layout: Layout }) {
  const { t } = useTranslation("imports");
  const { data: fields = [] } = useQuery(importFieldsQuery(one.kind));
  const step = useImportStep(one);
  const [chosen, setChosen] = useState(() => new Map(layout.columns.map((column) => [column.index, column.field])));
  const used = new Set(chosen.values());
  const missing = fields.filter((field) => field.required && !used.has(field.field)).map((field) => field.title);
  const check = () => {
    const columns = [...chosen].map(([index, field]) => ({ index, field }));
    step.mutate({ action: "check", more: { columns } });
  };
  const title = (column: LayoutColumn) => column.title || t("map.untitled", { number: column.index + 1 });
  return (
    <Panel title={t("map.title")}>
      <Flex vertical gap={12}>
        {one.error && <Alert type="error" showIcon role="alert" title={one.error} />}
        {layout.sheets.length > 1 && (
          <Flex gap={8} align="center">
            <label htmlFor="import-sheet">{t("map.sheet")}</label>
            <Select
              id="import-sheet"
              className="import-sheet"
              value={layout.sheet}
              options={layout.sheets.map((name) => ({ value: name, label: name }))}
              onChange={(sheet) => step.mutate({ action: "check", more: { sheet } })}
            />
          </Flex>
        )}
        <span className="muted">{t("map.note", { row: layout.headerRow })}</span>
        {missing.length > 0 && fields.length > 0 && (
          <Alert type="warning" showIcon role="status" title={t("map.missing", { fields: listOf(missing) })} />
        )}
        <Table<LayoutColumn>
          rowKey="index"
          size="small"
          pagination={false}
          scroll={{ x: "max-content" }}
          dataSource={layout.columns}
          columns={[
            { key: "title", title: t("map.column"), render: (_, column) => <strong>{title(column)}</strong> },
            {
              key: "samples",
              title: t("map.samples"),
              render: (_, column) => <span className="muted import-samples">{column.samples.join(" / ")}</span>,
            },
            {
              key: "field",
              title: t("map.field"),
              render: (_, column) => (
                <Select
                  allowClear
                  showSearch={{ optionFilterProp: "label" }}
                  className="import-field"
                  aria-label={t("map.fieldOf", { title: title(column) })}
                  placeholder={t("map.ignored")}
                  value={chosen.get(column.index) ?? undefined}
                  options={fields.map((field) => ({
                    value: field.field,
                    label: field.title,
                    disabled: used.has(field.field) && chosen.get(column.index) !== field.field,
                  }))}
                  onChange={(field?: string) => setChosen(new Map(chosen).set(column.index, field ?? null))}
                />
              ),
            },
          ]}
        />
        <Flex gap={8}>
          <Button type="primary" disabled={missing.length > 0} loading={step.isPending} onClick={check}>
            {t(one.status === "CHECKED" ? "map.again" : "map.check")}
          </Button>
          {one.status === "MAPPING" && <Decisions one={one} />}
        </Flex>
      </Flex>
    </Panel>
  );
}
