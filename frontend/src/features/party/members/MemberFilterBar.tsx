import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { PastFilter } from "@/shared/table/PastFilter";
import { MEMBER_STATUSES } from "../types";
import { type MemberFilters, NO_FILTERS } from "./filters";

interface Props {
  filters: MemberFilters;
  onChange: (patch: Partial<MemberFilters>) => void;
}

export function MemberFilterBar({ filters, onChange }: Props) {
  const { t } = useTranslation("party");
  const choose = (name: "kind" | "status" | "flowing" | "contact", options: { value: string; label: string }[]) => (
    <Filter label={t(`filter.${name}`)}>
      <Select
        allowClear
        style={{ width: 130 }}
        placeholder={t(name === "status" ? "memberStatus.ACTIVE" : "filter.all")}
        value={filters[name] || undefined}
        options={options}
        onChange={(value) => onChange({ [name]: value ?? "" })}
      />
    </Filter>
  );
  return (
    <FilterBar onReset={() => onChange(NO_FILTERS)}>
      <Filter label={t("filter.q")}>
        <SearchBox value={filters.q} placeholder={t("members.search")} onChange={(q) => onChange({ q })} />
      </Filter>
      <Filter label={t("filter.area")}>
        <AreaPicker
          allowClear
          placeholder={t("filter.all")}
          value={filters.area}
          onChange={(area) => onChange({ area })}
        />
      </Filter>
      {choose(
        "kind",
        (["FULL", "PROBATIONARY"] as const).map((value) => ({ value, label: t(`memberKind.${value}`) })),
      )}
      {!filters.asOf &&
        choose("contact", [
          { value: "true", label: t("filter.contactYes") },
          { value: "false", label: t("filter.contactNo") },
        ])}
      {choose("flowing", [
        { value: "true", label: t("filter.yes") },
        { value: "false", label: t("filter.no") },
      ])}
      {choose(
        "status",
        MEMBER_STATUSES.map((value) => ({ value, label: t(`memberStatus.${value}`) })),
      )}
      <PastFilter value={filters.asOf} onChange={(asOf) => onChange(asOf ? { asOf, contact: "" } : { asOf })} />
    </FilterBar>
  );
}
