import { EditOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Alert, Descriptions, Flex } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar, type ActionSpec } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { formatTime, listOf, orDash } from "@/shared/ui/format";
import { ClientState } from "./ClientsPage";
import { ACTIONS, type ApiClient, actOnClient, type ClientAction, permissionsQuery } from "./clients";

interface Props {
  client: ApiClient;
  onEdit: () => void;
  onChanged: (client: ApiClient) => void;
}

export function ClientDetail({ client, onEdit, onChanged }: Props) {
  const { t } = useTranslation("clients");
  const permissions = useQuery(permissionsQuery).data ?? [];
  const [asking, setAsking] = useState<ClientAction | null>(null);
  const nameOf = (code: string) => permissions.find((one) => one.code === code)?.name ?? code;
  const specs: Record<string, ActionSpec> = {
    edit: { label: t("common:action.edit"), icon: <EditOutlined />, onClick: onEdit },
    ...Object.fromEntries(
      ACTIONS.map((action): [string, ActionSpec] => [
        action,
        { label: t(`action.${action}`), danger: action === "revoke", onClick: () => setAsking(action) },
      ]),
    ),
  };
  const used = client.lastUsedAt ? `${formatTime(client.lastUsedAt)} ${client.lastIp ?? ""}` : t("never");
  return (
    <Flex vertical gap={16}>
      <ActionBar actions={client.actions} specs={specs} />
      {client.previousUntil && (
        <Alert type="info" showIcon title={t("changeOver", { time: formatTime(client.previousUntil) })} />
      )}
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: "clientId", label: t("field.clientId"), children: <code>{client.clientId}</code> },
          { key: "status", label: t("field.status"), children: <ClientState client={client} /> },
          { key: "contact", label: t("field.contact"), children: orDash(client.contact) },
          { key: "recipient", label: t("field.recipient"), children: orDash(client.recipient) },
          { key: "permissions", label: t("field.permissions"), children: listOf(client.permissions.map(nameOf)) },
          { key: "areas", label: t("field.areas"), children: listOf(client.areas.map((area) => area.name)) },
          {
            key: "validity",
            label: t("field.validity"),
            children: t("span", { from: client.validFrom, to: client.validTo }),
          },
          { key: "perMinute", label: t("field.perMinute"), children: client.perMinute },
          { key: "used", label: t("field.lastUsedAt"), children: used },
          {
            key: "made",
            label: t("field.createdAt"),
            children: `${formatTime(client.createdAt)} ${client.createdByName ?? ""}`,
          },
        ]}
      />
      <p className="muted">{t("how")}</p>
      {asking && (
        <ReasonDialog
          title={t(`ask.${asking}`, { name: client.name })}
          danger={asking === "revoke"}
          send={(reason, current: ApiClient | null) =>
            actOnClient(client.id, asking, { reason, version: (current ?? client).version })
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
