import { useTranslation } from "react-i18next";
import type { PageColumn } from "@/shared/table/PageTable";
import { formatTime, listOf, orDash } from "@/shared/ui/format";
import { AccountStatus } from "./AccountStatus";
import type { AccountRow } from "./accounts";

export function useAccountColumns(): PageColumn<AccountRow>[] {
  const { t } = useTranslation("accounts");
  const names = (list: { name: string }[]) => listOf(list.map((one) => one.name));
  return [
    {
      key: "displayName",
      title: t("field.displayName"),
      always: true,
      sorter: true,
      render: (_, row) => <strong>{row.displayName}</strong>,
    },
    { key: "username", title: t("field.username"), dataIndex: "username", sorter: true },
    { key: "roles", title: t("field.roles"), render: (_, row) => names(row.roles) },
    { key: "areas", title: t("field.areas"), render: (_, row) => names(row.areas) },
    { key: "status", title: t("field.status"), render: (_, row) => <AccountStatus account={row} /> },
    { key: "validTo", title: t("field.validTo"), render: (_, row) => row.validTo ?? t("noEnd") },
    {
      key: "lastSignInAt",
      title: t("field.lastSignInAt"),
      sorter: true,
      render: (_, row) => formatTime(row.lastSignInAt),
    },
    { key: "validFrom", title: t("field.validFrom"), optional: true, render: (_, row) => orDash(row.validFrom) },
  ];
}
