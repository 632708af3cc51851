import { getUiPrefs } from "@/shared/prefs/uiPrefs";
import { createStore } from "../store";
import zh, { type Words } from "./zh-CN";

const words = createStore<Words>(zh);

/** The phone's own words instead of i18next: 15 KB less before the first screen, and the compiler checks every key. */
export const useWords = words.use;
/** Outside of screens. */
export const spoken = words.get;

/** English is a chunk of its own, fetched when someone asks for it. */
export async function speak(language = getUiPrefs().language): Promise<void> {
  words.set(language === "en" ? (await import("./en")).default : zh);
  document.documentElement.lang = language;
}
