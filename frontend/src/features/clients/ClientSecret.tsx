import { CopyOutlined } from "@ant-design/icons";
import { App, Button, Descriptions, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { API_BASE } from "@/shared/api/client";
import type { ApiClient } from "./clients";

/** The only time that a secret is seen. */
export function ClientSecret({ client, onClose }: { client: ApiClient; onClose: () => void }) {
  const { t } = useTranslation("clients");
  const { message } = App.useApp();
  const address = `${location.origin}${API_BASE}/oauth2/token`;
  const text = `${t("secret.address")}: ${address}\nclient_id: ${client.clientId}\nclient_secret: ${client.clientSecret}`;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    message.success(t("secret.copied"));
  };
  return (
    <Modal
      open
      title={t("secret.title")}
      // Nothing but the button closes it: a stray Esc would lose the secret for good.
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <>
          {window.isSecureContext && (
            <Button icon={<CopyOutlined />} onClick={copy}>
              {t("secret.copy")}
            </Button>
          )}
          <Button type="primary" onClick={onClose}>
            {t("secret.done")}
          </Button>
        </>
      }
    >
      <p>{t("secret.once", { name: client.name })}</p>
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: "address", label: t("secret.address"), children: <code>{address}</code> },
          { key: "id", label: "client_id", children: <code>{client.clientId}</code> },
          { key: "secret", label: "client_secret", children: <code>{client.clientSecret}</code> },
        ]}
      />
    </Modal>
  );
}
