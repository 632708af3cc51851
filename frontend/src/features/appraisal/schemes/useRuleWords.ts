import { useTranslation } from "react-i18next";
import type { SchemeRules } from "@/shared/appraisal/rules";

/** The names of the rule's inputs where they are not the API's own. */
const NAMES: Record<string, string> = { kind: "itemKind", honours: "honours", level: "level" };
/** Inputs that stand alone, by their place. */
const FLAT: Record<string, string> = {
  "boards.days": "boardDays",
  "shop.most": "mostPoints",
  "objections.days": "objectionDays",
  "ratings.least": "leastRaters",
};
const ENUMS: Record<string, string> = {
  period: "kind",
  rollUp: "rollUps",
  splits: "splitRules",
  kind: "kinds",
  level: "levels",
  tie: "ties",
  target: "effectTargets",
  earnOn: "kind",
  missing: "missings",
};

/** Turns `items.HJ-01.most` into 评分项 › 房前屋后乱堆乱放 › 最高, and `true` into 是. */
export function useRuleWords(rules: SchemeRules) {
  const { t } = useTranslation("appraisal");
  const named = new Map<string, string>([
    ...rules.dimensions.map(({ code, name }): [string, string] => [code, name]),
    ...rules.items.map(({ code, text }): [string, string] => [code, text]),
    ...rules.grades.map(({ code, name }): [string, string] => [code, name]),
    ...rules.stages.map(({ stage, name }): [string, string] => [stage, name]),
  ]);
  const word = (step: string, index: number, path: string[]) => {
    if (index === 1) return named.get(step) ?? (/^\d+$/.test(step) ? `${step}` : step);
    if (path[0] === "boards" && step === "days") return t("rules.boardDays");
    if (path[0] === "effects" && ["target", "value", "months"].includes(step))
      return t(`rules.effect${step[0]?.toUpperCase()}${step.slice(1)}` as "rules.name");
    if (path[0] === "honours" && step === "days") return t("rules.publicityDays");
    return t(`rules.${NAMES[step] ?? step}` as "rules.name", step);
  };
  return {
    place: (path: string) => {
      const steps = path.split(".");
      const flat = !["dimensions", "items", "grades", "stages", "honours", "effects"].includes(steps[0] ?? "");
      return steps
        .map((step, index) =>
          index === 1 && flat
            ? t(`rules.${FLAT[`${steps[0]}.${step}`] ?? step}` as "rules.name", step)
            : word(step, index, steps),
        )
        .join(" › ");
    },
    value: (path: string, value: string) => {
      const steps = path.split(".");
      const last = steps.at(-1) ?? "";
      if (value === "true" || value === "false") return t(value === "true" ? "rules.yes" : "rules.no");
      if (last === "dimension") return named.get(value) ?? value;
      if (steps[0] === "effects" && last === "kind") return t(`rules.effectKinds.${value}` as "rules.name", value);
      const group = ENUMS[last];
      return group ? t(`rules.${group}.${value}` as "rules.name", value) : value;
    },
  };
}
