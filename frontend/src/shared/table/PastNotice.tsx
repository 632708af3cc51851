import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";

interface Props {
  asOf: string;
  onBack: () => void;
}

/** The screen shows a past day: to look at, not to change. */
export function PastNotice({ asOf, onBack }: Props) {
  const { t } = useTranslation("common");
  return (
    <Alert
      className="past-notice"
      type="warning"
      showIcon
      role="status"
      title={t("asOf.notice", { date: asOf })}
      description={t("asOf.hint")}
      action={
        <Button size="small" onClick={onBack}>
          {t("asOf.back")}
        </Button>
      }
    />
  );
}
