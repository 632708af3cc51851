import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { Filter } from "@/shared/table/FilterBar";
import { schemesQuery } from "../api";

interface Props {
  /** Empty is the first that is in force. */
  value: string;
  onChange: (schemeId: string) => void;
}

/** Which scheme's: nothing to choose where only one was ever in force. One that was given up comes last, to look back. */
export function SchemeSelect({ value, onChange }: Props) {
  const { t } = useTranslation("appraisal");
  const { data = [] } = useQuery(schemesQuery);
  const used = [
    ...data.filter((scheme) => scheme.inForce !== null),
    ...data.filter((scheme) => scheme.inForce === null && scheme.retiredFrom),
  ];
  if (used.length < 2) return null;
  return (
    <Filter label={t("filter.scheme")}>
      <Select
        style={{ width: 180 }}
        aria-label={t("filter.scheme")}
        value={value || used[0]?.id}
        options={used.map(({ id, name, inForce }) => ({
          value: id,
          label: inForce === null ? t("filter.retired", { name }) : name,
        }))}
        onChange={onChange}
      />
    </Filter>
  );
}
