import { Table } from "antd";
import type { ColumnsType } from "antd/es/table";
import { useTranslation } from "react-i18next";
import { plain } from "@/shared/appraisal/sheet";
import { formatNumber } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import type { HonourPlace, HonourRank, HonourStatus, HonourSummary } from "./api";

interface Props {
  summary: HonourSummary;
  onPlace: (area: string) => void;
  onLevel: (level: HonourRank, status: HonourStatus | "") => void;
}

/** A year's pyramid: each level with its rule and quota, below it the places. */
export function SummaryPanel({ summary, onPlace, onLevel }: Props) {
  const { t } = useTranslation("honours");
  const columns: ColumnsType<HonourPlace> = [
    {
      title: t("field.place"),
      dataIndex: "name",
      render: (name: string, row) =>
        summary.places.length > 1 ? (
          <button type="button" className="link" onClick={() => onPlace(row.area)}>
            {name}
          </button>
        ) : (
          name
        ),
    },
    ...summary.levels.map((rule) => ({
      title: rule.title,
      key: rule.level,
      align: "right" as const,
      render: (_value: unknown, row: HonourPlace) => {
        const one = row.levels.find(({ level }) => level === rule.level);
        if (!one) return "—";
        const waiting = one.counts.nominated + one.counts.publicity;
        return (
          <>
            {formatNumber(one.counts.awarded)}
            {one.quota !== null && <span className="muted"> / {formatNumber(one.quota)}</span>}
            {waiting > 0 && <span className="muted"> {t("summary.waiting", { count: waiting })}</span>}
          </>
        );
      },
    })),
  ];
  return (
    <Panel title={t("summary.title", { year: summary.year })} className="honour-summary">
      <ul className="honour-levels">
        {summary.levels.map((rule) => (
          <li key={rule.level}>
            <button type="button" className="link" onClick={() => onLevel(rule.level, "AWARDED")}>
              <strong>{formatNumber(rule.given.awarded)}</strong> {rule.title}
            </button>
            <p className="muted">
              {[
                t("summary.quota", { count: rule.quota, place: t(`summary.each.${rule.level}`) }),
                rule.ownQuotas > 0 && t("summary.ownQuotas", { count: rule.ownQuotas }),
                rule.held && t("summary.held", { level: t(`level.${rule.held}`) }),
                rule.atLeast !== null && t("summary.atLeast", { points: plain(rule.atLeast) }),
                t("summary.days", { count: rule.days }),
                t(`summary.tie.${rule.tie}`),
              ]
                .filter(Boolean)
                .join(t("common:listComma"))}
            </p>
            <p>
              {(["nominated", "publicity", "refused", "revoked"] as const)
                .filter((state) => rule.given[state] > 0)
                .map((state) => (
                  <button
                    key={state}
                    type="button"
                    className="link"
                    onClick={() => onLevel(rule.level, state.toUpperCase() as HonourStatus)}
                  >
                    {t(`status.${state.toUpperCase() as HonourStatus}`)} {formatNumber(rule.given[state])}
                  </button>
                ))}
            </p>
          </li>
        ))}
      </ul>
      {summary.places.length > 0 && (
        <Table<HonourPlace>
          rowKey="area"
          size="small"
          columns={columns}
          dataSource={summary.places}
          pagination={false}
          scroll={{ y: 260, x: "max-content" }}
        />
      )}
    </Panel>
  );
}
