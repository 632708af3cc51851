import { DownOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import type { RecordAction } from "../api/types";
import type { ActionSpec } from "./ActionBar";

interface Props {
  label: string;
  actions: readonly RecordAction[];
  /** In the order of the menu. */
  specs: Record<string, ActionSpec>;
  size?: "small" | "middle";
}

/** What is done to a record now and then: in a menu, each that is not possible now with its reason beside it. */
export function ActionMenu({ label, actions, specs, size = "middle" }: Props) {
  const given = new Map(actions.map((action) => [action.action, action]));
  const items = Object.entries(specs).flatMap(([name, spec]) => {
    const action = given.get(name);
    if (!action) return [];
    return [
      {
        key: name,
        disabled: !action.enabled,
        danger: spec.danger && action.enabled,
        icon: spec.icon,
        label: action.enabled ? (
          spec.label
        ) : (
          <>
            {spec.label} <small className="muted">{action.reason}</small>
          </>
        ),
        onClick: spec.onClick,
      },
    ];
  });
  if (items.length === 0) return null;
  return (
    <Dropdown menu={{ items }} trigger={["click"]}>
      <Button size={size} className="no-print" icon={<DownOutlined />} iconPlacement="end">
        {label}
      </Button>
    </Dropdown>
  );
}
