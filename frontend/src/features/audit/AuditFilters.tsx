import { Select, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { OBJECT_TYPES } from "@/shared/audit/names";
import { DateInput } from "@/shared/forms/DateInput";
import { Can } from "@/shared/session/Can";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";

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
  onChange: (patch: Partial<AuditFilter>) => void;
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
  return (
    <FilterBar onReset={() => onChange(NOTHING)}>
      <Filter label={t("filter.q")}>
        <SearchBox value={value.q} onChange={(q) => onChange({ q })} placeholder={t("filter.qHint")} />
      </Filter>
      <Can do="region:read">
        <Filter label={t("field.area")}>
          <AreaPicker value={value.area} onChange={(area) => onChange({ area })} allowClear />
        </Filter>
      </Can>
      <Filter label={t("field.objectType")}>
        <Select
          value={value.objectType || undefined}
          onChange={(objectType) => onChange({ objectType: objectType ?? "" })}
          allowClear
          placeholder={t("filter.all")}
          options={OBJECT_TYPES.map((type) => ({ value: type, label: t(`trail:object.${type}`) }))}
          style={{ width: 130 }}
        />
      </Filter>
      <Filter label={t("filter.from")}>
        <DateInput value={value.from} onChange={(from) => onChange({ from: from ?? "" })} past />
      </Filter>
      <Filter label={t("filter.to")}>
        <DateInput value={value.to} onChange={(to) => onChange({ to: to ?? "" })} past />
      </Filter>
      {value.account && (
        <Tag closable onClose={() => onChange({ account: "" })}>
          {t("filter.oneAccount")}
        </Tag>
      )}
      {value.objectId && (
        <Tag closable onClose={() => onChange({ objectId: "" })}>
          {t("filter.oneObject")}
        </Tag>
      )}
    </FilterBar>
  );
}
