import { Checkbox, Select } from "antd";
import type { ComponentProps, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { PageTable } from "@/shared/table/PageTable";
import { PageHeader } from "@/shared/ui/PageHeader";

interface Props<T extends object> {
  title: string | undefined;
  note: string;
  /** Beside the title. */
  actions?: ReactNode;
  area: string;
  onArea: (area: string) => void;
  onReset: () => void;
  /** Filters after the place. */
  filters?: ReactNode;
  /** Between the title and the filters, and between those and the list. */
  lead?: ReactNode;
  above?: ReactNode;
  table: ComponentProps<typeof PageTable<T>>;
  /** Dialogs and drawers. */
  children?: ReactNode;
}

/** The frame of a list: what it is, which place, what else is asked, the rows. */
export function ListPage<T extends object>(props: Props<T>) {
  const { t } = useTranslation("appraisal");
  return (
    <>
      <PageHeader title={props.title} note={props.note}>
        {props.actions}
      </PageHeader>
      {props.lead}
      <FilterBar onReset={props.onReset}>
        <Filter label={t("filter.area")}>
          <AreaPicker allowClear placeholder={t("filter.all")} value={props.area} onChange={props.onArea} />
        </Filter>
        {props.filters}
      </FilterBar>
      {props.above}
      <PageTable<T> {...props.table} />
      {props.children}
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** One of several, or all. */
export function ChoiceFilter({ label, value, options, onChange }: ChoiceProps) {
  const { t } = useTranslation("appraisal");
  return (
    <Filter label={label}>
      <Select
        allowClear
        style={{ width: 150 }}
        aria-label={label}
        placeholder={t("filter.all")}
        value={value || undefined}
        options={options}
        onChange={(chosen) => onChange(chosen ?? "")}
      />
    </Filter>
  );
}

export function CheckFilter({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <Checkbox className="filter-check" checked={value} onChange={(event) => onChange(event.target.checked)}>
      {label}
    </Checkbox>
  );
}
