import { EditOutlined } from "@ant-design/icons";
import { Button, Descriptions, Flex } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar, type ActionSpec } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { Can } from "@/shared/session/Can";
import { formatTime, listOf, orDash } from "@/shared/ui/format";
import { AccountSessions } from "./AccountSessions";
import { AccountStatus } from "./AccountStatus";
import { ACTIONS, type AccountAction, type AccountView, actOnAccount } from "./accounts";

interface Props {
  account: AccountView;
  onEdit: () => void;
  onChanged: (view: AccountView) => void;
}

export function AccountDetail({ account, onEdit, onChanged }: Props) {
  const { t } = useTranslation("accounts");
  const [asking, setAsking] = useState<AccountAction | null>(null);
  const specs = Object.fromEntries(
    ACTIONS.map((action): [string, ActionSpec] => [
      action,
      { label: t(`action.${action}`), danger: action === "disable", onClick: () => setAsking(action) },
    ]),
  );
  return (
    <Flex vertical gap={16}>
      <Flex gap={8} wrap>
        <Can do="account:write">
          <Button icon={<EditOutlined />} onClick={onEdit}>
            {t("common:action.edit")}
          </Button>
        </Can>
        <ActionBar actions={account.actions} specs={specs} />
      </Flex>
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: "username", label: t("field.username"), children: account.username },
          { key: "roles", label: t("field.roles"), children: listOf(account.roles.map((role) => role.name)) },
          { key: "areas", label: t("field.areas"), children: listOf(account.areas.map((area) => area.name)) },
          { key: "status", label: t("field.status"), children: <AccountStatus account={account} /> },
          {
            key: "validity",
            label: t("field.validity"),
            children: t("span", { from: orDash(account.validFrom), to: account.validTo ?? t("noEnd") }),
          },
          { key: "last", label: t("field.lastSignInAt"), children: formatTime(account.lastSignInAt) },
        ]}
      />
      <AccountSessions sessions={account.sessions ?? []} />
      {asking && (
        <ReasonDialog
          title={t(`ask.${asking}`, { name: account.displayName })}
          danger={asking === "disable"}
          send={(reason) => actOnAccount(account.id, asking, { reason, version: account.version })}
          onDone={(view) => {
            setAsking(null);
            onChanged(view);
          }}
          onClose={() => setAsking(null)}
        >
          <p>{t(`effect.${asking}`)}</p>
        </ReasonDialog>
      )}
    </Flex>
  );
}
