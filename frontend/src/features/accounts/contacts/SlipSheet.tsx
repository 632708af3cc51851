import { PrinterOutlined } from "@ant-design/icons";
import { Button, Flex, Modal, Table } from "antd";
import { useEffect } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { useMe } from "@/shared/session/session";
import { listOf } from "@/shared/ui/format";
import type { ContactSlip, Opened } from "./api";
import "../accounts.css";

export type Slips = Opened;

/** The only time that these passwords are seen: a list on the screen, and a slip a person on paper. */
export function SlipSheet({ slips: { slips, extended, skipped }, onClose }: { slips: Slips; onClose: () => void }) {
  const { t } = useTranslation("accounts");
  useEffect(() => {
    document.body.classList.add("prints-slip");
    return () => document.body.classList.remove("prints-slip");
  }, []);
  return (
    <>
      <Modal
        open
        width={760}
        title={t("contacts.opened", { count: slips.length })}
        // Nothing but the button closes it: a stray Esc would lose the passwords for good.
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
        footer={
          <Flex gap={8} justify="end">
            <Button icon={<PrinterOutlined />} disabled={slips.length === 0} onClick={() => window.print()}>
              {t("contacts.print")}
            </Button>
            <Button type="primary" onClick={onClose}>
              {t("contacts.done")}
            </Button>
          </Flex>
        }
      >
        <p>{t("contacts.once")}</p>
        {extended.length > 0 && <p>{t("contacts.extended", { names: listOf(extended) })}</p>}
        {skipped.length > 0 && <p className="warn">{t("contacts.skipped", { names: listOf(skipped) })}</p>}
        <Table<ContactSlip>
          rowKey="username"
          size="small"
          pagination={false}
          scroll={{ y: 360 }}
          dataSource={slips}
          columns={[
            { key: "name", title: t("field.displayName"), dataIndex: "name" },
            { key: "grid", title: t("contacts.grid"), dataIndex: "gridName" },
            { key: "username", title: t("field.username"), dataIndex: "username" },
            { key: "password", title: t("slip.password"), render: (_, row) => <code>{row.oneTimePassword}</code> },
          ]}
        />
      </Modal>
      {createPortal(
        <div className="slips" aria-hidden="true">
          {slips.map((slip) => (
            <PaperSlip key={slip.username} slip={slip} />
          ))}
        </div>,
        document.body,
      )}
    </>
  );
}

function PaperSlip({ slip }: { slip: ContactSlip }) {
  const { t } = useTranslation("accounts");
  const me = useMe();
  return (
    <section className="slip">
      <h1>
        {me?.countyName}
        {t("app:product")} {t("slip.heading")}
      </h1>
      <dl>
        <dt>{t("field.displayName")}</dt>
        <dd>{slip.name}</dd>
        <dt>{t("contacts.grid")}</dt>
        <dd>
          {slip.villageName} {slip.gridName}
        </dd>
        <dt>{t("slip.address")}</dt>
        <dd>{`${location.origin}/m/`}</dd>
        <dt>{t("field.username")}</dt>
        <dd>{slip.username}</dd>
        <dt>{t("slip.password")}</dt>
        <dd>{slip.oneTimePassword}</dd>
      </dl>
      <p>{t("slip.advice")}</p>
    </section>
  );
}
