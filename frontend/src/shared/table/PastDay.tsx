import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { DateInput } from "../forms/DateInput";
import { Filter } from "./FilterBar";

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

/** Which day a list is looked at as of; empty for now. */
export function PastFilter({ value, onChange }: { value: string; onChange: (asOf: string) => void }) {
  const { t } = useTranslation("common");
  return (
    <Filter label={t("asOf.day")}>
      <DateInput
        past
        aria-label={t("asOf.day")}
        placeholder={t("asOf.now")}
        value={value || null}
        onChange={(day) => onChange(day ?? "")}
      />
    </Filter>
  );
}
