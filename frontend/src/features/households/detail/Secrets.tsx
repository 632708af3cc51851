import { EyeOutlined } from "@ant-design/icons";
import { Button, Flex } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { orDash } from "@/shared/ui/format";
import { reveal, type Secret } from "../api";
import type { ResidentView } from "../types";
import { useRevealed } from "./useRevealed";

/** ID number and phone: masked, until someone says why he needs them; then for five minutes. */
export function Secrets({ view }: { view: ResidentView }) {
  const { t } = useTranslation("households");
  const [asking, setAsking] = useState(false);
  const { values, minutesLeft, show, hide } = useRevealed();
  const masked = { idNumber: view.idNumberMasked, phone: view.phoneMasked };
  const held = (Object.keys(masked) as Secret[]).filter((field) => masked[field]);
  return (
    <section className="secrets" aria-label={t("reveal.section")}>
      <dl>
        {(["idNumber", "phone"] as const).map((field) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd className={values ? "revealed" : undefined}>{values?.[field] ?? orDash(masked[field])}</dd>
          </div>
        ))}
      </dl>
      {values ? (
        <Flex gap={8} align="center">
          <span className="muted" role="status">
            {t("reveal.left", { count: minutesLeft })}
          </span>
          <Button size="small" onClick={hide}>
            {t("reveal.hide")}
          </Button>
        </Flex>
      ) : (
        <ActionBar
          size="small"
          actions={view.actions}
          specs={{ reveal: { label: t("reveal.button"), icon: <EyeOutlined />, onClick: () => setAsking(true) } }}
        />
      )}
      {asking && (
        <ReasonDialog
          title={t("reveal.title", { name: view.name })}
          send={(reason) => reveal(view.id, held, reason)}
          onClose={() => setAsking(false)}
          onDone={(answer) => {
            setAsking(false);
            show(answer);
          }}
        >
          <p>{t("reveal.notice")}</p>
        </ReasonDialog>
      )}
    </section>
  );
}
