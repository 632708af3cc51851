import { Flex, Tag } from "antd";
import { useTranslation } from "react-i18next";
import type { AccountRow } from "./accounts";

export function AccountStatus({ account }: { account: Pick<AccountRow, "status" | "locked"> }) {
  const { t } = useTranslation("accounts");
  return (
    <Flex gap={4}>
      <Tag color={account.status === "ACTIVE" ? "success" : "default"}>{t(`status.${account.status}`)}</Tag>
      {account.locked && <Tag color="error">{t("status.locked")}</Tag>}
    </Flex>
  );
}
