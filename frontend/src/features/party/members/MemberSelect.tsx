import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettled } from "@/shared/forms/useSearchText";
import { listMembers } from "../api";

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
  /** Whose members are offered. */
  area: string;
  /** The one chosen now, whom no search has found. */
  known?: { id: string; name: string };
}

/** Chooses a Party member by name or initials. */
export function MemberSelect({ id, value, onChange, area, known }: Props) {
  const { t } = useTranslation("party");
  const [text, setText] = useState("");
  const { settled, composition } = useSettled(text.trim());
  const found = useQuery({
    queryKey: ["party", "choose-member", area, settled],
    queryFn: ({ signal }) =>
      listMembers({ size: 20, ...(area ? { area } : {}), ...(settled ? { q: settled } : {}) }, signal),
  });
  const options = (found.data?.items ?? []).map((row) => ({ value: row.id, label: `${row.name} · ${row.branchName}` }));
  if (known && !options.some((one) => one.value === known.id)) options.unshift({ value: known.id, label: known.name });
  return (
    <span className="contents" {...composition}>
      <Select
        id={id}
        allowClear
        showSearch={{ filterOption: false, onSearch: setText }}
        placeholder={t("members.search")}
        value={value ?? undefined}
        onChange={(chosen) => onChange?.(chosen ?? null)}
        loading={found.isFetching}
        options={options}
        style={{ width: "100%" }}
      />
    </span>
  );
}
