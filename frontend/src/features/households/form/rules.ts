import type { FormRule } from "antd";
import type { TFunction } from "i18next";
import { idProblem, isPhone } from "@/shared/people/idNumber";

type Words = TFunction<"households">;

/** Hints when an input is left (`validateTrigger="onBlur"` at the item); the server checks again. */
export const idRule = (t: Words): FormRule => ({
  validator: (_, value?: string | null) => {
    const problem = value ? idProblem(value) : null;
    return problem ? Promise.reject(new Error(t(`rule.id.${problem}`))) : Promise.resolve();
  },
});

export const phoneRule = (t: Words): FormRule => ({
  validator: (_, value?: string | null) =>
    value && !isPhone(value) ? Promise.reject(new Error(t("rule.phone"))) : Promise.resolve(),
});
