import { Alert, Button, Flex } from "antd";
import { useTranslation } from "react-i18next";

interface Props {
  codes: string[];
  onDone: () => void;
}

/** Shown once: for the day when the phone is lost. */
export function RecoveryCodes({ codes, onDone }: Props) {
  const { t } = useTranslation("session");
  return (
    <section aria-label={t("factor.recovery")}>
      <Alert type="warning" showIcon title={t("factor.recoveryOnce")} description={t("factor.recoveryUse")} />
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Flex gap={8} className="no-print">
        <Button onClick={() => window.print()}>{t("factor.print")}</Button>
        <Button type="primary" onClick={onDone}>
          {t("factor.noted")}
        </Button>
      </Flex>
    </section>
  );
}
