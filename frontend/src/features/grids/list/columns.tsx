import type { TFunction } from "i18next";
import type { PageColumn } from "@/shared/table/PageTable";
import { formatNumber, listOf } from "@/shared/ui/format";
import type { GridView } from "../types";

export function gridColumns(t: TFunction<"grids">): PageColumn<GridView>[] {
  const people = (grid: GridView, role: string) =>
    grid.staff.filter((one) => one.role === role).map((one) => one.personName);
  return [
    { key: "code", title: t("field.code"), dataIndex: "code", always: true },
    { key: "name", title: t("field.name"), dataIndex: "name", render: (name: string) => <strong>{name}</strong> },
    { key: "villageName", title: t("field.village"), dataIndex: "villageName" },
    { key: "type", title: t("filter.type"), dataIndex: "type", render: (type: GridView["type"]) => t(`type.${type}`) },
    {
      key: "households",
      title: t("field.households"),
      align: "right",
      render: (_, grid) => (
        <span className={grid.overFull ? "warn" : undefined}>
          {formatNumber(grid.households)}
          {grid.capacity ? ` / ${grid.capacity}` : ""}
        </span>
      ),
    },
    { key: "residents", title: t("field.residents"), dataIndex: "residents", align: "right", render: formatNumber },
    {
      key: "lead",
      title: t("field.lead"),
      render: (_, grid) => {
        const names = people(grid, grid.type === "CONTACT" ? "CONTACT_MEMBER" : "GRID_LEADER");
        return names.length > 0 ? listOf(names) : <span className="warn">{t("board.none")}</span>;
      },
    },
    { key: "staff", title: t("field.staff"), align: "right", render: (_, grid) => grid.staff.length, optional: true },
  ];
}
