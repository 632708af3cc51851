import { CopyOutlined, PrinterOutlined } from "@ant-design/icons";
import { App, Button, Flex, Modal } from "antd";
import { useEffect } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { useMe } from "@/shared/session/session";
import { listOf } from "@/shared/ui/format";
import type { AccountView } from "./accounts";
import "./accounts.css";

/** The only time that a one-time password is seen; it can be handed over on a printed slip. */
export function OneTimePassword({ account, onClose }: { account: AccountView; onClose: () => void }) {
  const { t } = useTranslation("accounts");
  const { message } = App.useApp();
  const password = account.oneTimePassword ?? "";
  useEffect(() => {
    document.body.classList.add("prints-slip");
    return () => document.body.classList.remove("prints-slip");
  }, []);
  const copy = async () => {
    await navigator.clipboard.writeText(password);
    message.success(t("slip.copied"));
  };
  return (
    <>
      <Modal
        open
        title={t("slip.title")}
        // Nothing but the button closes it: a stray Esc would lose the password for good.
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
        footer={
          <Flex gap={8} justify="end">
            <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
              {t("slip.print")}
            </Button>
            <Button type="primary" onClick={onClose}>
              {t("slip.done")}
            </Button>
          </Flex>
        }
      >
        <p>{t("slip.once", { name: account.displayName })}</p>
        <Flex gap={12} align="center">
          <code className="one-time">{password}</code>
          {window.isSecureContext && (
            <Button icon={<CopyOutlined />} onClick={copy}>
              {t("slip.copy")}
            </Button>
          )}
        </Flex>
      </Modal>
      {createPortal(<Slip account={account} password={password} />, document.body)}
    </>
  );
}

function Slip({ account, password }: { account: AccountView; password: string }) {
  const { t } = useTranslation("accounts");
  const me = useMe();
  return (
    <section className="slip" aria-hidden="true">
      <h1>
        {me?.countyName}
        {t("app:product")} {t("slip.heading")}
      </h1>
      <dl>
        <dt>{t("field.displayName")}</dt>
        <dd>{account.displayName}</dd>
        <dt>{t("field.areas")}</dt>
        <dd>{listOf(account.areas.map((area) => area.name))}</dd>
        <dt>{t("slip.address")}</dt>
        <dd>{location.origin}</dd>
        <dt>{t("field.username")}</dt>
        <dd className="typed">{account.username}</dd>
        <dt>{t("slip.password")}</dt>
        <dd className="typed">{password}</dd>
      </dl>
      <p>{t("slip.advice")}</p>
    </section>
  );
}
