import { PrinterOutlined } from "@ant-design/icons";
import { Button, Flex, Modal, QRCode, Table } from "antd";
import { Fragment, useEffect } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { useMe } from "@/shared/session/session";
import { listOf } from "@/shared/ui/format";
import "./accounts.css";

export interface Slip {
  name: string;
  /** What tells people of one name apart; the list on the screen shows the first. */
  facts: { label: string; value: string }[];
  username: string;
  oneTimePassword: string;
}

interface Props {
  slips: Slip[];
  /** Names of those whose account got a further place. */
  extended?: string[];
  /** Names of those who were left as they are. */
  skipped: string[];
  onClose: () => void;
}

/** The only time that these passwords are seen: a list on the screen, and a slip a person on paper. */
export function SlipSheet({ slips, extended = [], skipped, onClose }: Props) {
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
        title={t("slips.title", { count: slips.length })}
        // Nothing but the button closes it: a stray Esc would lose the passwords for good.
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
        footer={
          <Flex gap={8} justify="end">
            <Button icon={<PrinterOutlined />} disabled={slips.length === 0} onClick={() => window.print()}>
              {t("slips.print")}
            </Button>
            <Button type="primary" onClick={onClose}>
              {t("slips.done")}
            </Button>
          </Flex>
        }
      >
        {slips.length > 0 && <p>{t("slips.once")}</p>}
        {extended.length > 0 && <p>{t("slips.extended", { names: listOf(extended) })}</p>}
        {skipped.length > 0 && <p className="warn">{t("slips.skipped", { names: listOf(skipped) })}</p>}
        {slips.length > 0 && (
          <Table<Slip>
            rowKey="username"
            size="small"
            pagination={false}
            scroll={{ x: "max-content", y: 360 }}
            dataSource={slips}
            columns={[
              { key: "name", title: t("field.displayName"), dataIndex: "name" },
              { key: "username", title: t("field.username"), dataIndex: "username" },
              { key: "password", title: t("slip.password"), render: (_, row) => <code>{row.oneTimePassword}</code> },
              { key: "fact", title: slips[0]?.facts[0]?.label, render: (_, row) => row.facts[0]?.value },
            ]}
          />
        )}
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

function PaperSlip({ slip }: { slip: Slip }) {
  const { t } = useTranslation("accounts");
  const me = useMe();
  const address = `${location.origin}/m/`;
  return (
    <section className="slip">
      <h1>
        {me?.countyName}
        {t("app:product")} {t("slip.heading")}
      </h1>
      <dl>
        <dt>{t("field.displayName")}</dt>
        <dd>{slip.name}</dd>
        {slip.facts.map(({ label, value }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
        <dt>{t("slip.address")}</dt>
        <dd>{address}</dd>
        <dt>{t("field.username")}</dt>
        <dd className="typed">{slip.username}</dd>
        <dt>{t("slip.password")}</dt>
        <dd className="typed">{slip.oneTimePassword}</dd>
      </dl>
      <div className="slip-foot">
        <QRCode type="svg" value={address} size={80} bordered={false} color="#000" bgColor="#fff" />
        <p>
          {t("slip.scan")}
          {t("slip.advice")}
        </p>
      </div>
    </section>
  );
}
