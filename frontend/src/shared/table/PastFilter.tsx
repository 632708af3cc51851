import { useTranslation } from "react-i18next";
import { DateInput } from "../forms/DateInput";
import { Filter } from "./FilterBar";

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
