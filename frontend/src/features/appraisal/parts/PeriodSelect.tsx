import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { periodsQuery } from "../api";
import { usePeriodName } from "./usePeriodName";

interface Props {
  /** Of a place's scheme; empty for all places, and for the nearest. */
  area?: string;
  schemeId?: string;
  /** Empty is the current one. */
  value: string;
  onChange: (period: string) => void;
  /** What an empty one stands for, when it is not the current. */
  placeholder?: string;
}

/** The periods that have been scored, the latest first. */
export function PeriodSelect({ area = "", schemeId = "", value, onChange, placeholder }: Props) {
  const { t } = useTranslation("appraisal");
  const name = usePeriodName();
  const { data = [] } = useQuery(periodsQuery({ area, schemeId }));
  return (
    <Select
      allowClear
      style={{ width: 150 }}
      aria-label={t("filter.period")}
      placeholder={placeholder ?? t("filter.current")}
      value={value || undefined}
      options={data.map((period) => ({ value: period, label: name(period) }))}
      onChange={(period) => onChange(period ?? "")}
    />
  );
}
