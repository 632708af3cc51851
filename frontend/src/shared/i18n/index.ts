import i18next from "i18next";
import { initReactI18next } from "react-i18next";

export type Language = "zh-CN" | "en";
/** Namespace → strings. One namespace a feature, plus `common` and `app`. */
export type Bundle = Record<string, object>;

/** Starts i18next with the complete Chinese bundle; other languages arrive through `addBundle`. */
export function startI18n(bundle: Bundle): typeof i18next {
  i18next.use(initReactI18next).init({
    lng: "zh-CN",
    fallbackLng: "zh-CN",
    defaultNS: "common",
    resources: { "zh-CN": bundle as never },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return i18next;
}

export function addBundle(language: Language, bundle: Bundle): void {
  for (const [namespace, strings] of Object.entries(bundle))
    i18next.addResourceBundle(language, namespace, strings, true, true);
}
