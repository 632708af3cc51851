import { useQuery } from "@tanstack/react-query";
import { Checkbox, Select } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { HOUSEHOLD_CHECKS } from "@/shared/quality/checks";
import { IssueFilter } from "@/shared/quality/IssueFilter";
import type { ChangeOptions } from "@/shared/routing/useUrlState";
import { useCan } from "@/shared/session/session";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { PastFilter } from "@/shared/table/PastFilter";
import { labelsQuery } from "../api";
import { RangeFilter } from "../RangeFilter";
import { HOUSEHOLD_STATUSES } from "../types";
import { ContactMemberSelect } from "./ContactMemberSelect";
import { type HouseholdFilters, NO_FILTERS } from "./filters";

interface Props {
  filters: HouseholdFilters;
  onChange: (patch: Partial<HouseholdFilters>, options?: ChangeOptions) => void;
}

export function HouseholdFilterBar({ filters, onChange }: Props) {
  const { t } = useTranslation("households");
  const mayReadParty = useCan("party:read");
  const labels = useQuery(labelsQuery).data ?? [];
  const yesNo = [
    { value: "true", label: t("yes") },
    { value: "false", label: t("no") },
  ];
  return (
    <FilterBar onReset={() => onChange(NO_FILTERS)}>
      <Filter label={t("filter.q")}>
        <SearchBox
          value={filters.q}
          placeholder={t("filter.qHint")}
          onChange={(q) => onChange({ q }, { replace: true })}
        />
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
      <Filter label={t("field.status")}>
        <Select
          allowClear
          style={{ width: 130 }}
          placeholder={t("filter.current")}
          value={filters.status || undefined}
          options={[
            ...HOUSEHOLD_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
            { value: "ALL", label: t("filter.all") },
          ]}
          onChange={(status) => onChange({ status: status ?? "" })}
        />
      </Filter>
      <Filter label={t("field.labels")}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          style={{ width: 150 }}
          placeholder={t("filter.all")}
          value={filters.label || undefined}
          options={labels
            .filter((label) => label.subject === "HOUSEHOLD")
            .map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(label) => onChange({ label: label ?? "" })}
        />
      </Filter>
      {mayReadParty && (
        <Filter label={t("field.contactMember")}>
          <ContactMemberSelect
            value={filters.contactMember}
            onChange={(member) => onChange({ contactMember: member })}
          />
        </Filter>
      )}
      {(["registeredHere", "livesHere"] as const).map((name) => (
        <Filter key={name} label={t(`field.${name}`)}>
          <Select
            allowClear
            style={{ width: 88 }}
            placeholder={t("filter.all")}
            value={filters[name] || undefined}
            options={yesNo}
            onChange={(value) => onChange({ [name]: value ?? "" })}
          />
        </Filter>
      ))}
      <IssueFilter checks={HOUSEHOLD_CHECKS} value={filters.issue} onChange={(issue) => onChange({ issue })} />
      <RangeFilter
        label={t("field.memberCount")}
        most={99}
        width={64}
        bounds={[
          { label: t("filter.min"), value: filters.minMembers, onChange: (value) => onChange({ minMembers: value }) },
          { label: t("filter.max"), value: filters.maxMembers, onChange: (value) => onChange({ maxMembers: value }) },
        ]}
      />
      {(["withoutContact", "withoutGrid", "incomplete"] as const).map((name) => (
        <Checkbox
          key={name}
          className="filter-check"
          checked={filters[name]}
          onChange={(event) => onChange({ [name]: event.target.checked })}
        >
          {t(`filter.${name}`)}
        </Checkbox>
      ))}
      <PastFilter value={filters.asOf} onChange={(asOf) => onChange({ asOf })} />
    </FilterBar>
  );
}
