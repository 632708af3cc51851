import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from "@ant-design/icons";
import { Button, Checkbox, Flex, Popover, Segmented } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Arrangeable, type ColumnSettings, move } from "./columnSettings";

interface Props {
  columns: (Arrangeable & { label: ReactNode })[];
  settings: ColumnSettings;
  onChange: (patch: Partial<ColumnSettings>) => void;
  onReset: () => void;
}

export function ColumnPanel(props: Props) {
  const { t } = useTranslation();
  return (
    <Popover trigger="click" placement="bottomRight" title={t("columns.title")} content={<Panel {...props} />}>
      <Button icon={<SettingOutlined />}>{t("columns.title")}</Button>
    </Popover>
  );
}

function Panel({ columns, settings, onChange, onReset }: Props) {
  const { t } = useTranslation();
  const toggle = (key: string, show: boolean) =>
    onChange({ hidden: show ? settings.hidden.filter((other) => other !== key) : [...settings.hidden, key] });
  const moved = (key: string, step: -1 | 1) => {
    const offered = columns.map((column) => column.key);
    onChange({ order: move(settings.order, key, step, offered) });
  };
  return (
    <Flex vertical gap={8} className="column-panel">
      <ul>
        {columns.map(({ key, label, always }, index) => (
          <li key={key}>
            <Checkbox
              checked={!settings.hidden.includes(key)}
              disabled={always}
              onChange={(event) => toggle(key, event.target.checked)}
            >
              {label}
            </Checkbox>
            <span>
              <Button
                type="text"
                size="small"
                icon={<ArrowUpOutlined />}
                aria-label={t("columns.up", { name: label })}
                disabled={index === 0}
                onClick={() => moved(key, -1)}
              />
              <Button
                type="text"
                size="small"
                icon={<ArrowDownOutlined />}
                aria-label={t("columns.down", { name: label })}
                disabled={index === columns.length - 1}
                onClick={() => moved(key, 1)}
              />
            </span>
          </li>
        ))}
      </ul>
      <Flex justify="space-between" gap={8}>
        <Segmented<ColumnSettings["density"]>
          size="small"
          aria-label={t("columns.density")}
          value={settings.density}
          onChange={(density) => onChange({ density })}
          options={[
            { value: "small", label: t("columns.small") },
            { value: "middle", label: t("columns.middle") },
          ]}
        />
        <Button size="small" onClick={onReset}>
          {t("columns.reset")}
        </Button>
      </Flex>
    </Flex>
  );
}
