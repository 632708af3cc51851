import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { Filter } from "@/shared/table/FilterBar";
import type { ChosenScheme } from "./useScheme";

interface Props {
  of: ChosenScheme;
  onChange: (schemeId: string) => void;
}

/** Which scheme's: nothing to choose where only one was ever in force. One that was given up comes last, to look back. */
export function SchemeSelect({ of: { choices, scheme, keep }, onChange }: Props) {
  const { t } = useTranslation("appraisal");
  if (choices.length < 2) return null;
  return (
    <Filter label={t("filter.scheme")}>
      <Select
        style={{ width: 240 }}
        aria-label={t("filter.scheme")}
        value={scheme?.id}
        options={choices.map(({ id, name, inForce }) => ({
          value: id,
          label: inForce === null ? t("filter.retired", { name }) : name,
        }))}
        onChange={(id: string) => {
          keep(id);
          onChange(id);
        }}
      />
    </Filter>
  );
}
