import { Select, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { ACTIONS, OBJECT_TYPES, useTrailNames } from "@/shared/audit/names";
import { DateInput } from "@/shared/forms/DateInput";
import type { ChangeOptions } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";

import { AccountSelect } from "./AccountSelect";

export interface AuditFilter {
  q: string;
  area: string;
  action: string;
  account: string;
  objectType: string;
  objectId: string;
  from: string;
  to: string;
}

interface Props {
  value: AuditFilter;
  onChange: (patch: Partial<AuditFilter>, options?: ChangeOptions) => void;
}

const NOTHING: AuditFilter = {
  q: "",
  area: "",
  action: "",
  account: "",
  objectType: "",
  objectId: "",
  from: "",
  to: "",
};

export function AuditFilters({ value, onChange }: Props) {
  const { t } = useTranslation("audit");
  const names = useTrailNames();
  const actions = OBJECT_TYPES.map((type) => ({
    label: names.object(type),
    options: ACTIONS.filter((action) => action.startsWith(`${type}.`)).map((action) => ({
      value: action,
      label: names.action(action),
    })),
  }));
  return (
    <FilterBar onReset={() => onChange(NOTHING)}>
      <Filter label={t("filter.q")}>
        <SearchBox
          value={value.q}
          onChange={(q) => onChange({ q }, { replace: true })}
          placeholder={t("filter.qHint")}
        />
      </Filter>
      <Can do="region:read">
        <Filter label={t("field.area")}>
          <AreaPicker value={value.area} onChange={(area) => onChange({ area })} allowClear />
        </Filter>
      </Can>
      <Filter label={t("field.account")}>
        <AccountSelect value={value.account} onChange={(account) => onChange({ account })} />
      </Filter>
      <Filter label={t("field.action")}>
        <Select
          value={value.action || undefined}
          onChange={(action) => onChange({ action: action ?? "" })}
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("filter.all")}
          options={actions}
          style={{ width: 170 }}
        />
      </Filter>
      <Filter label={t("field.objectType")}>
        <Select
          value={value.objectType || undefined}
          onChange={(objectType) => onChange({ objectType: objectType ?? "" })}
          allowClear
          placeholder={t("filter.all")}
          options={OBJECT_TYPES.map((type) => ({ value: type, label: names.object(type) }))}
          style={{ width: 130 }}
        />
      </Filter>
      <Filter label={t("filter.from")}>
        <DateInput value={value.from} onChange={(from) => onChange({ from: from ?? "" })} past />
      </Filter>
      <Filter label={t("filter.to")}>
        <DateInput value={value.to} onChange={(to) => onChange({ to: to ?? "" })} past />
      </Filter>
      {value.objectId && (
        <Tag closable onClose={() => onChange({ objectId: "" })}>
          {t("filter.oneObject")}
        </Tag>
      )}
    </FilterBar>
  );
}
