import { Table } from "antd";
import type { ColumnsType } from "antd/es/table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Check, HOUSEHOLD_CHECKS, RESIDENT_CHECKS } from "@/shared/quality/checks";
import { formatNumber } from "@/shared/ui/format";
import { findingPath, type QualityPlace, sumOf } from "./quality";

/** A row a place, a column a check: most findings first where one asks for it. */
export function PlaceTable({ places }: { places: QualityPlace[] }) {
  const { t } = useTranslation("quality");
  const group = (title: string, checks: readonly Check[]) => ({
    title,
    children: checks.map((check) => ({
      key: check,
      title: <span className="quality-head">{t(`checks:${check}`)}</span>,
      align: "right" as const,
      width: 78,
      sorter: (one: QualityPlace, two: QualityPlace) => (one.findings[check] ?? 0) - (two.findings[check] ?? 0),
      sortDirections: ["descend" as const],
      render: (_: unknown, place: QualityPlace) => <Count place={place} check={check} />,
    })),
  });
  const columns: ColumnsType<QualityPlace> = [
    {
      key: "name",
      title: t("place"),
      fixed: "left",
      render: (_, place) => <Link to={`/data-quality?area=${place.code}`}>{place.name}</Link>,
    },
    { key: "households", title: t("households"), align: "right", render: (_, place) => formatNumber(place.households) },
    {
      key: "sum",
      title: t("sum"),
      align: "right",
      sorter: (one, two) => sumOf(one) - sumOf(two),
      sortDirections: ["descend"],
      render: (_, place) => <strong>{place.computedAt ? formatNumber(sumOf(place)) : "—"}</strong>,
    },
    group(t("ofHouseholds"), HOUSEHOLD_CHECKS),
    group(t("ofResidents"), RESIDENT_CHECKS),
  ];
  return (
    <section className="page-table quality-table">
      <Table<QualityPlace>
        rowKey="code"
        size="small"
        bordered
        pagination={false}
        scroll={{ x: "max-content" }}
        dataSource={places}
        columns={columns}
        showSorterTooltip={false}
      />
    </section>
  );
}

function Count({ place, check }: { place: QualityPlace; check: Check }) {
  const number = place.findings[check];
  if (number === undefined) return "—";
  if (number === 0) return <span className="muted">0</span>;
  return <Link to={findingPath(place.code, check)}>{formatNumber(number)}</Link>;
}
