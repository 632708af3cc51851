import { Button, Flex, Tooltip } from "antd";
import type { ReactNode } from "react";
import type { RecordAction } from "../api/types";

export interface ActionSpec {
  label: string;
  icon?: ReactNode;
  danger?: boolean;
  primary?: boolean;
  onClick: () => void;
}

interface Props {
  /** `actions` of the record's view: what is not in it is not shown. */
  actions: readonly RecordAction[];
  /** How each action looks and what it does, in the order of the buttons. */
  specs: Record<string, ActionSpec>;
  size?: "small" | "middle";
}

/** The buttons of a record. One that is not possible now stays visible and says why. */
export function ActionBar({ actions, specs, size = "middle" }: Props) {
  const given = new Map(actions.map((action) => [action.action, action]));
  return (
    <Flex gap={8} wrap className="no-print">
      {Object.entries(specs).map(([name, spec]) => {
        const action = given.get(name);
        if (!action) return null;
        const why = action.enabled ? undefined : (action.reason ?? undefined);
        return (
          <Tooltip key={name} title={why}>
            <Button
              size={size}
              icon={spec.icon}
              danger={spec.danger}
              type={spec.primary ? "primary" : "default"}
              className={action.enabled ? undefined : "not-now"}
              aria-disabled={!action.enabled}
              aria-description={why}
              onClick={action.enabled ? spec.onClick : undefined}
            >
              {spec.label}
            </Button>
          </Tooltip>
        );
      })}
    </Flex>
  );
}
