import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { listResidents } from "../api";

interface Props {
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
}

/** Somebody in the register, found by name, initials, ID number or phone. */
export function PersonSelect(input: Props) {
  const { t } = useTranslation("households");
  const [q, setQ] = useState("");
  const found = useQuery({
    queryKey: ["households", "people", q],
    queryFn: ({ signal }) => listResidents({ q, size: 20, total: false }, signal),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  return (
    <Select
      {...input}
      showSearch={{ filterOption: false, onSearch: (text) => setQ(text.trim()) }}
      placeholder={t("resident.qHint")}
      loading={found.isFetching}
      options={(found.data?.items ?? []).map(({ id, name, ageYears, villageName, householdNumber }) => ({
        value: id,
        label: [name, ageYears === null ? null : t("years", { count: ageYears }), villageName, householdNumber]
          .filter(Boolean)
          .join(" · "),
      }))}
    />
  );
}
