import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettled } from "@/shared/forms/useSearchText";
import { auditAccountsQuery } from "./audit";

interface Props {
  value: string;
  onChange: (account: string) => void;
}

/** Chooses the person whose doings are shown, by typing his name. */
export function AccountSelect({ value, onChange }: Props) {
  const { t } = useTranslation("audit");
  const [q, setQ] = useState("");
  const { settled, composition } = useSettled(q.trim());
  const found = useQuery({ ...auditAccountsQuery({ q: settled }), placeholderData: keepPreviousData }).data ?? [];
  const chosen = useQuery({ ...auditAccountsQuery({ id: value }), enabled: value !== "" }).data ?? [];
  const shown = [...chosen.filter((one) => found.every(({ id }) => id !== one.id)), ...found];
  return (
    <span className="contents" {...composition}>
      <Select
        value={value || undefined}
        onChange={(account) => onChange(account ?? "")}
        allowClear
        showSearch={{ filterOption: false, onSearch: setQ }}
        placeholder={t("filter.accountHint")}
        notFoundContent={t("filter.accountNone")}
        options={shown.map((one) => ({ value: one.id, label: `${one.displayName} ${one.username}` }))}
        style={{ width: 180 }}
      />
    </span>
  );
}
