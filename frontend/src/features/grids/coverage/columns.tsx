import type { ColumnsType } from "antd/es/table";
import type { TFunction } from "i18next";
import { formatNumber } from "@/shared/ui/format";
import type { AreaCoverage } from "../types";
import { FigureLink } from "./FigureLink";
import { ShareBar } from "./ShareBar";
import { contactShare } from "./share";

const COUNTS = [
  "households",
  "householdsWithoutMember",
  "contactGrids",
  "gridsWithoutMember",
  "overFullGrids",
] as const;
const MEMBERS = ["partyMembers", "membersWithoutHouseholds"] as const;
const WANTING = new Set(["householdsWithoutMember", "gridsWithoutMember", "overFullGrids", "membersWithoutHouseholds"]);

export function coverageColumns(t: TFunction<"grids">): ColumnsType<AreaCoverage> {
  const count = (name: (typeof COUNTS)[number] | (typeof MEMBERS)[number]) => ({
    key: name,
    title: t(`coverage.${name}`),
    dataIndex: name,
    align: "right" as const,
    sorter: (a: AreaCoverage, b: AreaCoverage) => a[name] - b[name],
    render: (value: number, row: AreaCoverage) => (
      <span className={WANTING.has(name) && value > 0 ? "warn" : undefined}>
        <FigureLink name={name} area={row.code} count={value > 0}>
          {formatNumber(value)}
        </FigureLink>
      </span>
    ),
  });
  return [
    { key: "name", title: t("coverage.place"), dataIndex: "name", render: (name: string) => <strong>{name}</strong> },
    {
      key: "share",
      title: t("coverage.share"),
      width: 220,
      sorter: (a, b) => (contactShare(a) ?? 0) - (contactShare(b) ?? 0),
      render: (_, row) => <ShareBar share={contactShare(row)} />,
    },
    ...COUNTS.map(count),
    ...MEMBERS.map(count),
  ];
}
