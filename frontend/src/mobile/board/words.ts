import { useUiPrefs } from "@/shared/prefs/uiPrefs";

const zh = {
  title: "红黄榜",
  red: "红榜",
  redTitle: "学榜样",
  yellow: "黄榜",
  yellowTitle: "提个醒",
  none: "现在没有在榜的农户",
  noneDetail: "张榜后，村里的人都可以在这里看到。",
  nobody: "没有",
  until: (day: string) => `张榜到 ${day}`,
  kept: (time: string) => `没有网络，这是 ${time} 存在手机里的（只存 3 天）。`,
  foot: "黄榜不出现全名；整改后可提前撤下。有异议请找村里或联系党员。请勿截图外传。",
};

const en: typeof zh = {
  title: "Red and yellow boards",
  red: "Red board",
  redTitle: "to follow",
  yellow: "Yellow board",
  yellowTitle: "to put right",
  none: "Nobody is posted now",
  noneDetail: "What is posted can be read here by everybody of the village.",
  nobody: "Nobody",
  until: (day: string) => `until ${day}`,
  kept: (time: string) => `No network: this was kept on the phone at ${time} (for 3 days at most).`,
  foot: "The yellow board shows no full names and is taken down early when things are put right. Object at the village office or with your contact member. Do not pass it on.",
};

/** They come with the board's screen: who scores at a door does not load them. */
export const useBoardWords = () => (useUiPrefs().language === "en" ? en : zh);
