import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { periodsQuery } from "../api";
import { usePeriodName } from "./usePeriodName";

interface Props {
  /** Empty is the current one. */
  value: string;
  onChange: (period: string) => void;
}

/** The periods that have been scored, the latest first. */
export function PeriodSelect({ value, onChange }: Props) {
  const { t } = useTranslation("appraisal");
  const name = usePeriodName();
  const { data = [] } = useQuery(periodsQuery);
  return (
    <Select
      allowClear
      style={{ width: 150 }}
      aria-label={t("filter.period")}
      placeholder={t("filter.current")}
      value={value || undefined}
      options={data.map((period) => ({ value: period, label: name(period) }))}
      onChange={(period) => onChange(period ?? "")}
    />
  );
}
