import type { TFunction } from "i18next";
import { plain, withSign } from "@/shared/appraisal/sheet";
import type { PageColumn } from "@/shared/table/PageTable";
import { formatShare, orDash } from "@/shared/ui/format";
import type { ScorerRow } from "./api";

const two = (value: number) => Math.round(value * 100) / 100;
const shown = (value: number | null) => (value === null ? "—" : plain(two(value)));
const signed = (value: number | null) => (value === null ? "—" : withSign(two(value)));

export function scorerColumns(t: TFunction<"appraisal">): PageColumn<ScorerRow>[] {
  const figure = (
    key: keyof ScorerRow & string,
    title: string,
    render: (value: never, row: ScorerRow) => React.ReactNode,
    rest: Partial<PageColumn<ScorerRow>> = {},
  ): PageColumn<ScorerRow> => ({
    key,
    title,
    dataIndex: key,
    sorter: true,
    align: "right",
    render: render as never,
    ...rest,
  });
  return [
    {
      key: "name",
      title: t("fairness.name"),
      dataIndex: "name",
      always: true,
      render: (name: string) => <strong>{name}</strong>,
    },
    { key: "villageName", title: t("fairness.village"), dataIndex: "villageName" },
    { key: "gridName", title: t("fairness.grid"), dataIndex: "gridName", render: orDash, optional: true },
    figure("households", t("fairness.households"), (value) => value),
    figure("mean", t("fairness.mean"), shown),
    figure("spread", t("fairness.spread"), shown),
    figure("fullShare", t("fairness.fullShare"), formatShare),
    figure("entries", t("fairness.entries"), (value) => value),
    figure("deductions", t("fairness.deductions"), (value) => value),
    figure("unprovenShare", t("fairness.unprovenShare"), formatShare),
    figure("gridDeviation", t("fairness.gridDeviation"), signed, { optional: true }),
    figure("villageDeviation", t("fairness.villageDeviation"), (value, row) => (
      <strong className={row.flags.includes("DEVIATES") ? "bad" : undefined}>{signed(value)}</strong>
    )),
    {
      key: "bounds",
      title: t("fairness.bounds"),
      align: "right",
      screenOnly: true,
      render: (_value, row) => (row.low === null ? "—" : `${signed(row.low)} … ${signed(row.high)}`),
    },
    figure("alikeShare", t("fairness.alikeShare"), formatShare),
    figure("lateShare", t("fairness.lateShare"), formatShare),
    {
      key: "flags",
      title: t("fairness.flags"),
      render: (_value, row) =>
        row.flags.length === 0 ? (
          "—"
        ) : (
          <span className="warn">{row.flags.map((one) => t(`fairness.flag.${one}`)).join("、")}</span>
        ),
    },
  ];
}
