import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { Filter } from "../table/FilterBar";
import type { Check } from "./checks";

interface Props {
  checks: readonly Check[];
  value: string;
  onChange: (check: string) => void;
}

/** Narrows a list to those with one thing wrong, as the data quality page counts it. */
export function IssueFilter({ checks, value, onChange }: Props) {
  const { t } = useTranslation("checks");
  return (
    <Filter label={t("filter")}>
      <Select
        allowClear
        style={{ width: 160 }}
        placeholder={t("all")}
        value={value || undefined}
        options={checks.map((check) => ({ value: check, label: t(check) }))}
        onChange={(check) => onChange(check ?? "")}
      />
    </Filter>
  );
}
