import { EditOutlined } from "@ant-design/icons";
import { Descriptions, Flex } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar, type ActionSpec } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { formatTime, listOf, orDash } from "@/shared/ui/format";
import { AccountPosts } from "./AccountPosts";
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
  const specs: Record<string, ActionSpec> = {
    edit: { label: t("common:action.edit"), icon: <EditOutlined />, onClick: onEdit },
    ...Object.fromEntries(
      ACTIONS.map((action): [string, ActionSpec] => [
        action,
        { label: t(`action.${action}`), danger: action === "disable", onClick: () => setAsking(action) },
      ]),
    ),
  };
  return (
    <Flex vertical gap={16}>
      <ActionBar actions={account.actions} specs={specs} />
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
      <AccountPosts
        account={account.id}
        mayChange={account.actions.some(({ action, enabled }) => action === "edit" && enabled)}
      />
      <AccountSessions sessions={account.sessions ?? []} />
      {asking && (
        <ReasonDialog
          title={t(`ask.${asking}`, { name: account.displayName })}
          danger={asking === "disable"}
          send={(reason, current: AccountView | null) =>
            actOnAccount(account.id, asking, { reason, version: (current ?? account).version })
          }
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
