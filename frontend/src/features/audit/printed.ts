import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { type CodeTables, useCodeTables } from "@/shared/people/codeTables";
import { nameOf } from "@/shared/people/idNumber";
import { formatTime } from "@/shared/ui/format";

/** Fields whose values are names of fields: the columns of an export, the numbers that were revealed. */
const OF_FIELDS = ["columns", ""];
const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

type Words = TFunction<"audit">;

const last = (field: string) => field.split(".").at(-1) ?? "";

/** A field as people call it; what it is called in one kind of object goes before what it is called elsewhere. */
export function fieldName(t: Words, objectType: string, field: string): string {
  if (field === "") return t("diff.whole");
  return field
    .split(".")
    .map((part) => t([`of.${objectType}.${part}`, `name.${part}`], { defaultValue: part }))
    .join(" · ");
}

/** What a thing in a list is shown as: a role, a place, rows that moved, an old and a new code. */
function thing(value: object): string {
  const one = value as Record<string, unknown>;
  if (one.from && one.to) return `${one.from} → ${one.to}`;
  const name = one.name ?? one.displayName ?? one.label;
  if (name === undefined) return JSON.stringify(value);
  const extra = one.rows ?? (/^\d+$/.test(String(one.code)) ? one.code : undefined);
  return extra === undefined ? String(name) : `${name} ${extra}`;
}

/** A value in words: yes and no, codes by their names, times on this clock. */
export function printed(t: Words, codes: CodeTables | undefined, objectType: string, field: string, value: unknown) {
  const print = (one: unknown): string => {
    if (one === null || one === undefined || one === "") return "";
    if (Array.isArray(one)) return one.map(print).join(t("common:listComma"));
    if (typeof one === "boolean") return t(one ? "diff.yes" : "diff.no");
    if (typeof one === "object") return thing(one);
    const text = String(one);
    const key = last(field);
    if (TIME.test(text)) return formatTime(text);
    if (OF_FIELDS.includes(key)) return fieldName(t, objectType, text);
    if (codes && key in codes) return nameOf(codes[key as keyof CodeTables], text);
    if (!/^[A-Za-z:_]+$/.test(text)) return text;
    const code = text.replace(":", "-");
    return t([`value.${objectType}.${key}.${code}`, `value.${key}.${code}`], { defaultValue: text });
  };
  return print(value);
}

/** The words for one kind of object. */
export function usePrinted(objectType: string) {
  const { t } = useTranslation("audit");
  const codes = useCodeTables();
  return {
    nameOf: (field: string) => fieldName(t, objectType, field),
    print: (field: string, value: unknown) => printed(t, codes, objectType, field, value),
  };
}
