import { useQuery } from "@tanstack/react-query";
import { Checkbox, Select } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import type { ChangeOptions } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { useCan } from "@/shared/session/session";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { rolesQuery } from "./accounts";

interface Filters {
  q: string;
  area: string;
  role: string;
  status: string;
  expiring: boolean;
  /** Villagers' accounts too. */
  villagers: boolean;
}

interface Props {
  value: Filters;
  onChange: (patch: Partial<Filters>, options?: ChangeOptions) => void;
}

export function AccountFilters({ value, onChange }: Props) {
  const { t } = useTranslation("accounts");
  const mayReadRoles = useCan("role:read");
  const roles = useQuery({ ...rolesQuery, enabled: mayReadRoles });
  return (
    <FilterBar onReset={() => onChange({ q: "", area: "", role: "", status: "", expiring: false, villagers: false })}>
      <Filter label={t("filter.q")}>
        <SearchBox
          value={value.q}
          onChange={(q) => onChange({ q }, { replace: true })}
          placeholder={t("filter.qHint")}
        />
      </Filter>
      <Can do="region:read">
        <Filter label={t("field.areas")}>
          <AreaPicker value={value.area} onChange={(area) => onChange({ area })} allowClear />
        </Filter>
      </Can>
      {roles.data && (
        <Filter label={t("field.roles")}>
          <Select
            value={value.role || undefined}
            onChange={(role) => onChange({ role: role ?? "" })}
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            placeholder={t("filter.all")}
            options={roles.data.map(({ code, name }) => ({ value: code, label: name }))}
            style={{ width: 170 }}
          />
        </Filter>
      )}
      <Filter label={t("field.status")}>
        <Select
          value={value.status || undefined}
          onChange={(status) => onChange({ status: status ?? "" })}
          allowClear
          placeholder={t("filter.all")}
          options={["ACTIVE", "DISABLED"].map((status) => ({ value: status, label: t(`status.${status}`) }))}
          style={{ width: 120 }}
        />
      </Filter>
      <Checkbox
        className="filter-check"
        checked={value.expiring}
        onChange={(event) => onChange({ expiring: event.target.checked })}
      >
        {t("filter.expiring")}
      </Checkbox>
      <Checkbox
        className="filter-check"
        checked={value.villagers || value.q !== "" || value.role !== ""}
        disabled={value.q !== "" || value.role !== ""}
        onChange={(event) => onChange({ villagers: event.target.checked })}
      >
        {t("filter.villagers")}
      </Checkbox>
    </FilterBar>
  );
}
