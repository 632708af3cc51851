import { Table } from "antd";
import type { ColumnsType } from "antd/es/table";
import { useTranslation } from "react-i18next";
import { useCodeTables } from "@/shared/people/codeTables";
import { nameOf } from "@/shared/people/idNumber";
import { rowKeys } from "@/shared/table/rowKeys";
import { orDash } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { LabelTags } from "../parts/LabelTags";
import type { HouseholdView, ResidentRow } from "../types";

interface Props {
  view: HouseholdView;
  onOpen?: (id: string) => void;
}

export function ResidentPanel({ view, onOpen }: Props) {
  const { t } = useTranslation("households");
  const codes = useCodeTables();
  const columns: ColumnsType<ResidentRow> = [
    {
      key: "name",
      title: t("field.name"),
      render: (_, row) => (
        <>
          <strong>{row.name}</strong> {row.isHead && <span className="head-mark">{t("head")}</span>}
        </>
      ),
    },
    { key: "relation", title: t("field.relation"), render: (_, row) => nameOf(codes?.relation, row.relation) },
    { key: "sex", title: t("field.sex"), render: (_, row) => nameOf(codes?.sex, row.sex) },
    { key: "age", title: t("field.age"), align: "right", render: (_, row) => row.ageYears ?? "—" },
    { key: "id", title: t("field.idNumber"), render: (_, row) => orDash(row.idNumberMasked) },
    { key: "phone", title: t("field.phone"), render: (_, row) => orDash(row.phoneMasked) },
    {
      key: "political",
      title: t("field.politicalStatus"),
      render: (_, row) => orDash(nameOf(codes?.politicalStatus, row.politicalStatus)),
    },
    { key: "labels", title: t("field.labels"), render: (_, row) => <LabelTags labels={row.labels} max={3} /> },
    {
      key: "where",
      title: t("field.presence"),
      render: (_, row) => <span>{presence(row, t)}</span>,
    },
    { key: "status", title: t("field.status"), render: (_, row) => t(`residentStatus.${row.status}`) },
  ];
  return (
    <Panel
      title={t("panel.residents")}
      extra={<span className="muted">{t("people", { count: view.memberCount })}</span>}
    >
      <Table<ResidentRow>
        rowKey="id"
        size="small"
        pagination={false}
        scroll={{ x: "max-content" }}
        dataSource={view.residents}
        columns={columns}
        onRow={(row) => rowKeys(onOpen && (() => onOpen(row.id)))}
      />
    </Panel>
  );
}

type Words = (key: "mark.registeredHere" | "mark.livesHere" | "mark.isMember") => string;

/** Registration, living and membership are three facts, not one. */
export function presence(row: Pick<ResidentRow, "registeredHere" | "livesHere" | "isMember">, t: Words): string {
  const marks = (["registeredHere", "livesHere", "isMember"] as const).filter((name) => row[name]);
  return marks.map((name) => t(`mark.${name}`)).join(" ") || "—";
}
