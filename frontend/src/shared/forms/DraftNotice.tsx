import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";

interface Props {
  show: boolean;
  onDiscard: () => void;
  /** The field that a draft does not keep. */
  without?: string;
}

export function DraftNotice({ show, onDiscard, without }: Props) {
  const { t } = useTranslation();
  if (!show) return null;
  return (
    <Alert
      type="info"
      showIcon
      className="form-problem"
      title={t("draft.restored")}
      description={without && t("draft.without", { field: without })}
      action={
        <Button size="small" onClick={onDiscard}>
          {t("draft.discard")}
        </Button>
      }
    />
  );
}
