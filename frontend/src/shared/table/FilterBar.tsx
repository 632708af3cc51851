import { FilterOutlined, SearchOutlined } from "@ant-design/icons";
import { Button, Flex, Input } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useSearchText } from "../forms/useSearchText";

interface BarProps {
  children: ReactNode;
  onReset?: () => void;
}

/** What the address says besides filters; the search stands first and is always seen. */
const PLACES = new Set(["page", "after", "size", "sort", "open", "mine", "q"]);

/** The filters above a list. Each change acts at once. On a narrow screen all but the first fold away. */
export function FilterBar({ children, onReset }: BarProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [params] = useSearchParams();
  // Folded away, a filter that a link brought along would narrow the list without a word.
  const active = [...params.keys()].filter((name) => !PLACES.has(name)).length;
  return (
    <search className={open ? "filter-bar no-print open" : "filter-bar no-print"}>
      <Flex gap={12} wrap align="end">
        {children}
        <Button
          className="filter-toggle"
          icon={<FilterOutlined />}
          aria-expanded={open}
          onClick={() => setOpen((now) => !now)}
        >
          {t("filter.more")}
          {active > 0 && ` (${active})`}
        </Button>
        {onReset && (
          <Button className="filter-reset" onClick={onReset}>
            {t("action.reset")}
          </Button>
        )}
      </Flex>
    </search>
  );
}

/** A label over one filter. */
export function Filter({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="filter">
      <span>{label}</span>
      {children}
    </label>
  );
}

interface SearchProps {
  value: string;
  onChange: (text: string) => void;
  placeholder: string;
}

/** Search field that waits until the person stops typing. */
export function SearchBox({ value, onChange, placeholder }: SearchProps) {
  const search = useSearchText(value, onChange);
  return (
    <Input
      {...search.field}
      allowClear
      onClear={search.clear}
      prefix={<SearchOutlined aria-hidden />}
      aria-label={placeholder}
      placeholder={placeholder}
      onPressEnter={search.now}
      style={{ width: 240 }}
    />
  );
}
