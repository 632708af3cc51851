import { Select } from "antd";
import { partsOf, type SchemeRules, type ScoreItem } from "@/shared/appraisal/rules";
import { choices } from "@/shared/appraisal/sheet";
import { useMe } from "@/shared/session/session";

/** Where there is no choice it is made. */
export const onlyPoints = (item: ScoreItem) => {
  const [first, second] = choices(item);
  return second === undefined ? first : undefined;
};

interface Props {
  rules: SchemeRules;
  onItem: (item: ScoreItem) => void;
  /** Leave out to offer all. */
  kind?: ScoreItem["kind"];
  id?: string;
  value?: string;
  onChange?: (code: string) => void;
}

/** What this person's role may record, by dimension, found by typing. */
export function ItemSelect({ rules, onItem, kind, id, value, onChange }: Props) {
  const me = useMe();
  const mine = (item: ScoreItem) =>
    !item.rated &&
    (!kind || item.kind === kind) &&
    (!item.recorders?.length || (me?.roles ?? []).some((role) => item.recorders?.includes(role.code)));
  return (
    <Select
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      showSearch={{ optionFilterProp: "label" }}
      onChange={(code: string) => {
        onChange?.(code);
        const item = rules.items.find((one) => one.code === code);
        if (item) onItem(item);
      }}
      options={partsOf(rules)
        .map((part) => ({
          label: part.name,
          title: part.name,
          options: rules.items
            .filter((item) => item.dimension === part.code && mine(item))
            .map((item) => ({ value: item.code, label: item.text })),
        }))
        .filter((part) => part.options.length > 0)}
    />
  );
}
