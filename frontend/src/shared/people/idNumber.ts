import type { NamedCode } from "../api/types";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

export type IdProblem = "length" | "date" | "check";
export interface IdFacts {
  birthDate: string;
  /** GB/T 2261.1 */
  sex: "1" | "2";
}

/** 居民身份证号 (GB 11643): what is wrong with it, or null. The server decides; this is a hint while typing. */
export function idProblem(text: string): IdProblem | null {
  const number = text.trim().toUpperCase();
  if (!/^\d{17}[\dX]$/.test(number)) return "length";
  if (!birthDate(number)) return "date";
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECKS[sum % 11] === number[17] ? null : "check";
}

function birthDate(number: string): string | null {
  const text = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return null;
  return date.getTime() <= Date.now() && text >= "1890-01-01" ? text : null;
}

/** Birth date and sex as the number tells them; null when the number is not right. */
export function idFacts(text: string): IdFacts | null {
  const number = text.trim().toUpperCase();
  if (idProblem(number)) return null;
  return { birthDate: birthDate(number) ?? "", sex: Number(number[16]) % 2 === 1 ? "1" : "2" };
}

/** Mobile, or landline with its area code. */
export const isPhone = (text: string) => /^(1[3-9]\d{9}|0\d{2,3}-?[2-9]\d{6,7})$/.test(text.trim());

export const nameOf = (table: readonly NamedCode[] | undefined, code: string | null | undefined) =>
  table?.find((entry) => entry.code === code)?.name ?? code ?? "";
