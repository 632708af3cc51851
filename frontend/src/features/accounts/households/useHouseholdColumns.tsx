import { Flex, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PageColumn } from "@/shared/table/PageTable";
import { orDash } from "@/shared/ui/format";
import type { AccountState, HouseholdAccount } from "./api";

const COLOURS: Record<AccountState, string | undefined> = {
  READY: undefined,
  UNUSED: "warning",
  IN_USE: "success",
  DISABLED: "error",
};

/** Where a password is reset, and one put out of use enabled. */
const among = (username: string) => `/accounts?${new URLSearchParams({ q: username })}`;

export function useHouseholdColumns(): PageColumn<HouseholdAccount>[] {
  const { t } = useTranslation("accounts");
  return [
    {
      key: "headName",
      title: t("households.head"),
      always: true,
      render: (_, row) => <strong>{row.headName}</strong>,
    },
    {
      key: "state",
      title: t("field.status"),
      always: true,
      render: (_, row) => (
        <Flex gap={4} align="center">
          <Tag color={COLOURS[row.state]}>{t(`households.state.${row.state}`)}</Tag>
          {row.state === "DISABLED" && row.username && <Link to={among(row.username)}>{t("households.enable")}</Link>}
        </Flex>
      ),
    },
    {
      key: "username",
      title: t("households.account"),
      render: (_, row) => (row.username ? <Link to={among(row.username)}>{row.username}</Link> : orDash(null)),
    },
    { key: "number", title: t("households.number"), dataIndex: "number" },
    { key: "contactGridName", title: t("contacts.grid"), render: (_, row) => orDash(row.contactGridName) },
    { key: "address", title: t("households.address"), render: (_, row) => orDash(row.address) },
    { key: "phone", title: t("households.phone"), render: (_, row) => orDash(row.phoneMasked) },
  ];
}
