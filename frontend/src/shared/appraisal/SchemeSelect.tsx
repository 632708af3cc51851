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
  const { t } = useTranslation();
  if (choices.length < 2) return null;
  return (
    <Filter label={t("scheme.label")}>
      <Select
        style={{ width: 240 }}
        aria-label={t("scheme.label")}
        value={scheme?.id}
        options={choices.map(({ id, name, inForce }) => ({
          value: id,
          label: inForce === null ? t("scheme.retired", { name }) : name,
        }))}
        onChange={(id: string) => {
          keep(id);
          onChange(id);
        }}
      />
    </Filter>
  );
}
