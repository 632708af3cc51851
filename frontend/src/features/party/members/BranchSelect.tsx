import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettled } from "@/shared/forms/useSearchText";
import { listOrganisations, organisationQuery } from "../api";

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (id: string) => void;
  /** The branch that is not offered: where he is now. */
  except?: string;
}

/** Chooses a branch of the person's areas by its name. */
export function BranchSelect({ id, value, onChange, except }: Props) {
  const { t } = useTranslation("party");
  const [text, setText] = useState("");
  const { settled, composition } = useSettled(text.trim());
  const found = useQuery({
    queryKey: ["party", "choose-branch", settled],
    queryFn: ({ signal }) =>
      listOrganisations({ kind: "BRANCH", size: 30, ...(settled ? { q: settled } : {}) }, signal),
  });
  const chosen = useQuery(organisationQuery(value ?? "")).data;
  const options = (found.data?.items ?? [])
    .filter((row) => row.id !== except)
    .map((row) => ({ value: row.id, label: row.name }));
  if (chosen && !options.some((one) => one.value === chosen.id))
    options.unshift({ value: chosen.id, label: chosen.name });
  return (
    <span className="contents" {...composition}>
      <Select
        id={id}
        showSearch={{ filterOption: false, onSearch: setText }}
        placeholder={t("transfer.hint")}
        value={value || undefined}
        onChange={(branch) => onChange?.(branch)}
        loading={found.isFetching}
        options={options}
        style={{ width: "100%" }}
      />
    </span>
  );
}
