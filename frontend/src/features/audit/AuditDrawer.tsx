import { Button, Descriptions, Drawer, Flex } from "antd";
import { useTranslation } from "react-i18next";
import { useTrailNames } from "@/shared/audit/names";
import { formatTime, orDash } from "@/shared/ui/format";
import type { AuditFilter } from "./AuditFilters";
import type { AuditEntry } from "./audit";
import { DifferenceTable } from "./DifferenceTable";
import { differences } from "./difference";

interface Props {
  entry: AuditEntry;
  onClose: () => void;
  /** Narrows the list to the same person or the same object. */
  onFollow: (patch: Partial<AuditFilter>) => void;
}

export function AuditDrawer({ entry, onClose, onFollow }: Props) {
  const { t } = useTranslation("audit");
  const names = useTrailNames();
  const { accountId, objectId, objectType } = entry;
  const rows: [string, string][] = [
    ["at", formatTime(entry.at)],
    ["account", orDash(entry.accountName)],
    ["object", `${names.object(objectType)} ${entry.objectName ?? ""}`],
    ["area", orDash(entry.areaName)],
    ["reason", orDash(entry.reason)],
    ["ip", orDash(entry.ip)],
    ["requestId", orDash(entry.requestId)],
  ];
  return (
    <Drawer open onClose={onClose} size={620} title={names.action(entry.action)}>
      <Descriptions
        column={1}
        size="small"
        bordered
        items={rows.map(([key, children]) => ({ key, label: t(`field.${key}`), children }))}
      />
      <Flex gap={8} className="follow" wrap>
        {objectId && (
          <Button onClick={() => onFollow({ objectType, objectId, account: "" })}>{t("follow.object")}</Button>
        )}
        {accountId && (
          <Button onClick={() => onFollow({ account: accountId, objectId: "" })}>{t("follow.account")}</Button>
        )}
      </Flex>
      <DifferenceTable objectType={objectType} rows={differences(entry.before, entry.after)} />
    </Drawer>
  );
}
