import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useCodeTables } from "@/shared/people/codeTables";
import { RESIDENT_CHECKS } from "@/shared/quality/checks";
import { IssueFilter } from "@/shared/quality/IssueFilter";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { PastFilter } from "@/shared/table/PastFilter";
import { labelsQuery } from "../api";
import { RangeFilter } from "../RangeFilter";
import { NO_FILTERS, type ResidentFilters } from "./filters";

interface Props {
  filters: ResidentFilters;
  onChange: (patch: Partial<ResidentFilters>) => void;
}

export function ResidentFilterBar({ filters, onChange }: Props) {
  const { t } = useTranslation("households");
  const labels = useQuery(labelsQuery).data ?? [];
  const codes = useCodeTables();
  const choices = {
    label: labels.filter((label) => label.subject === "RESIDENT"),
    politicalStatus: codes?.politicalStatus ?? [],
    occupation: codes?.occupation ?? [],
  };
  return (
    <FilterBar onReset={() => onChange(NO_FILTERS)}>
      <Filter label={t("filter.q")}>
        <SearchBox value={filters.q} placeholder={t("resident.qHint")} onChange={(q) => onChange({ q })} />
      </Filter>
      <Filter label={t("filter.area")}>
        <AreaPicker
          allowClear
          deepest="CONTACT_GRID"
          placeholder={t("filter.all")}
          value={filters.area}
          onChange={(area) => onChange({ area })}
        />
      </Filter>
      {(["label", "politicalStatus", "occupation"] as const).map((name) => (
        <Filter key={name} label={t(name === "label" ? "field.labels" : `field.${name}`)}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            style={{ width: 160 }}
            popupMatchSelectWidth={name === "occupation" ? 360 : true}
            placeholder={t("filter.all")}
            value={filters[name] || undefined}
            options={choices[name].map((one) => ({ value: one.code, label: one.name }))}
            onChange={(value) => onChange({ [name]: value ?? "" })}
          />
        </Filter>
      ))}
      <IssueFilter checks={RESIDENT_CHECKS} value={filters.issue} onChange={(issue) => onChange({ issue })} />
      <RangeFilter
        label={t("field.age")}
        most={150}
        width={90}
        bounds={[
          { label: t("resident.minAge"), value: filters.minAge, onChange: (value) => onChange({ minAge: value }) },
          { label: t("resident.maxAge"), value: filters.maxAge, onChange: (value) => onChange({ maxAge: value }) },
        ]}
      />
      <PastFilter value={filters.asOf} onChange={(asOf) => onChange({ asOf })} />
    </FilterBar>
  );
}
