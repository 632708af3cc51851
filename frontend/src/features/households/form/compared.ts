import type { TFunction } from "i18next";
import type { NamedCode } from "@/shared/api/types";
import type { ComparedField } from "@/shared/forms/compare";
import type { CodeTables } from "@/shared/people/codeTables";
import { nameOf } from "@/shared/people/idNumber";

type Words = TFunction<"households">;

function presenceFields(t: Words): ComparedField[] {
  const yesNo = (value: unknown) => t(value ? "yes" : "no");
  const facts = (["registeredHere", "livesHere", "isMember"] as const).map((path) => ({
    path,
    label: t(`field.${path}`),
    print: yesNo,
  }));
  const dates = (["registeredSince", "livesSince", "memberSince"] as const).map((path) => ({
    path,
    label: t(`field.${path}`),
  }));
  return [...facts, ...dates];
}

/** @param gridName of a contact grid by its code: sixteen digits tell nobody where the household goes */
export const comparedHousehold = (t: Words, gridName: (code: string) => string): ComparedField[] => [
  { path: "groupNumber", label: t("field.group") },
  { path: "contactGridCode", label: t("field.contactGridName"), print: (value) => gridName(value as string) },
  { path: "status", label: t("field.status"), print: (value) => t(`status.${value as string}`) },
  { path: "address.naturalVillage", label: t("field.naturalVillage") },
  { path: "address.doorNumber", label: t("field.doorNumber") },
  { path: "address.address", label: t("field.address") },
  { path: "longitude", label: t("field.longitude") },
  { path: "latitude", label: t("field.latitude") },
  ...presenceFields(t),
  { path: "remarks", label: t("field.remarks") },
];

export function comparedResident(t: Words, codes: CodeTables | undefined): ComparedField[] {
  const named = (table: NamedCode[] | undefined) => (value: unknown) => nameOf(table, value as string);
  const coded = [
    "sex",
    "relation",
    "ethnicity",
    "education",
    "politicalStatus",
    "maritalStatus",
    "occupation",
  ] as const;
  return [
    { path: "name", label: t("field.name") },
    { path: "birthDate", label: t("field.birthDate") },
    ...coded.map((path) => ({ path, label: t(`field.${path}`), print: named(codes?.[path]) })),
    { path: "employment", label: t("field.employment"), print: (value) => t(`employment.${value as string}`) },
    { path: "jobTitle", label: t("field.jobTitle") },
    { path: "workPlace", label: t("field.workPlace") },
    { path: "status", label: t("field.status"), print: (value) => t(`residentStatus.${value as string}`) },
    ...presenceFields(t),
    { path: "remarks", label: t("field.remarks") },
  ];
}
