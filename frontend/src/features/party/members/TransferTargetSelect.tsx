import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSettled } from "@/shared/forms/useSearchText";
import { transferTargetsQuery } from "../api";

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (id: string) => void;
  /** The branch that is not offered: where he is now. */
  except: string;
}

/** Chooses a branch of the whole county by its name: a member may leave the places that one looks after. */
export function TransferTargetSelect({ id, value, onChange, except }: Props) {
  const { t } = useTranslation("party");
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const { settled, composition } = useSettled(text.trim());
  const found = useQuery(transferTargetsQuery(settled));
  const options = (found.data ?? [])
    .filter((target) => target.id !== except)
    .map((target) => ({ value: target.id, label: `${target.name} · ${target.townName}` }));
  if (chosen && !options.some((one) => one.value === chosen.value)) options.unshift(chosen);
  return (
    <span className="contents" {...composition}>
      <Select
        id={id}
        showSearch={{ filterOption: false, onSearch: setText }}
        placeholder={t("transfer.hint")}
        notFoundContent={settled ? undefined : t("transfer.hint")}
        value={value || undefined}
        onChange={(branch) => {
          setChosen(options.find((one) => one.value === branch) ?? null);
          onChange?.(branch);
        }}
        loading={found.isFetching}
        options={options}
        style={{ width: "100%" }}
      />
    </span>
  );
}
