import type { TFunction } from "i18next";
import type { PageColumn } from "@/shared/table/PageTable";
import { orDash } from "@/shared/ui/format";
import type { UnitView } from "./types";

export const unitColumns = (t: TFunction<"units">): PageColumn<UnitView>[] => [
  { key: "name", title: t("field.name"), dataIndex: "name", always: true },
  { key: "kind", title: t("field.kind"), render: (_, row) => t(`kind.${row.kind}`) },
  { key: "creditCode", title: t("field.creditCode"), render: (_, row) => orDash(row.creditCode) },
  { key: "areaName", title: t("field.area"), dataIndex: "areaName" },
  { key: "legalPerson", title: t("field.legalPerson"), render: (_, row) => orDash(row.legalPerson) },
  { key: "phone", title: t("field.phone"), render: (_, row) => orDash(row.phone) },
  { key: "address", title: t("field.address"), render: (_, row) => orDash(row.address), optional: true },
  { key: "foundedOn", title: t("field.foundedOn"), render: (_, row) => orDash(row.foundedOn), optional: true },
];
