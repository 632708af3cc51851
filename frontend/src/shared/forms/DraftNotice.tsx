import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";

export function DraftNotice({ show, onDiscard }: { show: boolean; onDiscard: () => void }) {
  const { t } = useTranslation();
  if (!show) return null;
  return (
    <Alert
      type="info"
      showIcon
      className="form-problem"
      title={t("draft.restored")}
      action={
        <Button size="small" onClick={onDiscard}>
          {t("draft.discard")}
        </Button>
      }
    />
  );
}
