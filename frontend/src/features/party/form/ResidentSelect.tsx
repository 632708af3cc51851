import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import { useSettled } from "@/shared/forms/useSearchText";

interface Found {
  id: string;
  name: string;
  villageName: string;
  householdNumber: string;
  ageYears: number | null;
  phoneMasked: string | null;
}

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (id: string) => void;
}

/** Chooses a person of the register by name, initials, ID number or phone. */
export function ResidentSelect({ id, value, onChange }: Props) {
  const { t } = useTranslation("party");
  const [text, setText] = useState("");
  const { settled, composition } = useSettled(text.trim());
  const found = useQuery({
    queryKey: ["party", "choose-resident", settled],
    queryFn: ({ signal }) =>
      ok<Page<Found>>(
        api.GET("/residents", {
          params: { query: { q: settled, size: 20, total: "false" } },
          signal,
        } as never) as never,
      ),
    enabled: settled !== "",
  });
  return (
    <span className="contents" {...composition}>
      <Select
        id={id}
        showSearch={{ filterOption: false, onSearch: setText }}
        placeholder={t("form.residentHint")}
        notFoundContent={settled && found.data ? t("form.residentNone") : null}
        value={value || undefined}
        onChange={(chosen) => onChange?.(chosen)}
        loading={found.isFetching}
        options={(found.data?.items ?? []).map((row) => ({
          value: row.id,
          label: [row.name, row.ageYears, row.villageName, row.householdNumber.slice(-6), row.phoneMasked]
            .filter(Boolean)
            .join(" · "),
        }))}
        style={{ width: "100%" }}
      />
    </span>
  );
}
