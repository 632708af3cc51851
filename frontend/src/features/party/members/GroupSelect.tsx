import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { childrenQuery } from "../api";

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (id: string | null) => void;
  branch: string | undefined;
}

/** Chooses a group of a branch. */
export function GroupSelect({ id, value, onChange, branch }: Props) {
  const groups = useQuery(childrenQuery(branch ?? ""));
  return (
    <Select
      id={id}
      allowClear
      disabled={!branch}
      loading={groups.isFetching}
      value={value ?? undefined}
      onChange={(group) => onChange?.(group ?? null)}
      options={(groups.data?.items ?? []).map((row) => ({ value: row.id, label: row.name }))}
      style={{ width: "100%" }}
    />
  );
}
