import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import { useSettled } from "@/shared/forms/useSearchText";

interface ContactMember {
  residentId: string | null;
  name: string;
  branchName: string;
  contactGridName: string | null;
}

const membersQuery = (query: { q?: string; resident?: string }) =>
  queryOptions({
    queryKey: ["party", "contact-members", query],
    queryFn: ({ signal }) =>
      ok<Page<ContactMember>>(
        api.GET("/party-members", {
          params: { query: { ...query, contact: "true", size: 20 } },
          signal,
        } as never) as never,
      ),
    staleTime: 60_000,
  });

interface Props {
  /** A resident's id, or "". */
  value: string;
  onChange: (resident: string) => void;
}

/** Chooses a contact member of the Party's list by typing his name. */
export function ContactMemberSelect({ value, onChange }: Props) {
  const { t } = useTranslation("households");
  const [q, setQ] = useState("");
  const { settled, composition } = useSettled(q.trim());
  const found = useQuery({ ...membersQuery({ q: settled }), placeholderData: keepPreviousData }).data?.items ?? [];
  const chosen = useQuery({ ...membersQuery({ resident: value }), enabled: value !== "" }).data?.items ?? [];
  const shown = [...chosen.filter((one) => found.every(({ residentId }) => residentId !== one.residentId)), ...found];
  return (
    <span className="contents" {...composition}>
      <Select
        value={value || undefined}
        onChange={(resident) => onChange(resident ?? "")}
        allowClear
        showSearch={{ filterOption: false, onSearch: setQ }}
        aria-label={t("field.contactMember")}
        placeholder={t("filter.all")}
        notFoundContent={t("filter.noContactMember")}
        options={shown
          .filter((one) => one.residentId)
          .map((one) => ({ value: one.residentId, label: [one.name, one.contactGridName].filter(Boolean).join(" ") }))}
        popupMatchSelectWidth={false}
        style={{ width: 170 }}
      />
    </span>
  );
}
