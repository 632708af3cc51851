import { getUiPrefs, useUiPrefs } from "@/shared/prefs/uiPrefs";

const zh = {
  title: "自评、互评",
  open: "登记自评、互评",
  who: "谁来评",
  self: (name: string) => `${name}（自评）`,
  left: (name: string) => `${name}（已不在本网格）`,
  rated: (n: number) => (n === 0 ? "评了 · 全为 0" : `评了 ${n} 项`),
  notYet: "没有评",
  rates: "评这一户",
  drop: (name: string) => `去掉${name}的评分`,
  rule: (self: number, least: number) =>
    `自评占 ${self}%，互评取平均占 ${100 - self}%，至少 ${least} 户互评才计。没有点的为 0 分。`,
  add: (least: string, most: string) => `加 ${least}–${most} 分`,
  deduct: (least: string, most: string) => `扣 ${least}–${most} 分`,
  counted: (points: string) => `现计 ${points}`,
  nobody: "先点一户，再打分",
  save: "登记",
  saveNext: (name: string) => `登记，下一户：${name}`,
  saved: "已登记",
  saveOffline: "存在手机里，有网再登记",
  saveNextOffline: (name: string) => `存在手机里，下一户：${name}`,
  waiting: "这张表还有没登记上的，等有网再发；再改就按改后的登记。",
  somebody: "别人",
  conflict: (what: string) => `同一项有人先登记了，两人填的不一样：${what}。已登记的没有改动，请核对后再登记。`,
  itemConflict: (by: string, rater: string, item: string, theirs: number, mine: number) =>
    `${by}登记的${rater}评“${item}”是 ${theirs} 分，您填的是 ${mine} 分`,
  dropConflict: (by: string, rater: string) => `${by}刚登记了${rater}的评分，您要去掉`,
  goneConflict: (by: string, rater: string) => `${by}去掉了${rater}的评分，您还给了分`,
  stale: "别人刚登记过这张表，已把他填的并进来，请看一遍再登记。",
  refused: (reasons: string) => `有的项没有登记：${reasons}`,
  failed: "没有登记上",
  none: "本期的办法没有自评、互评",
  draft: "这是上次没有登记的，留在手机里",
};

const en: typeof zh = {
  title: "Self and mutual ratings",
  open: "Self and mutual ratings",
  who: "Who rates",
  self: (name) => `${name} (self)`,
  left: (name) => `${name} (has left the grid)`,
  rated: (n) => (n === 0 ? "rated, all 0" : `${n} items rated`),
  notYet: "not rated",
  rates: "Rate",
  drop: (name) => `Drop the ratings of ${name}`,
  rule: (self, least) =>
    `Own rating ${self}%, mean of the neighbours ${100 - self}%, at least ${least} of them. Untouched is 0.`,
  add: (least, most) => `+${least}–${most}`,
  deduct: (least, most) => `−${least}–${most}`,
  counted: (points) => `counts ${points}`,
  nobody: "Choose who rates first",
  save: "Save",
  saveNext: (name) => `Save, next: ${name}`,
  saved: "Saved",
  saveOffline: "Keep on the phone until there is a network",
  saveNextOffline: (name) => `Keep on the phone, next: ${name}`,
  waiting: "Some of this sheet waits for a network; what you change goes with it.",
  somebody: "somebody",
  conflict: (what) =>
    `Somebody was first with the same item and gave other points: ${what}. What was saved stands; check it and save again.`,
  itemConflict: (by, rater, item, theirs, mine) => `${by} saved ${theirs} for “${item}” by ${rater}, you gave ${mine}`,
  dropConflict: (by, rater) => `${by} has just saved the ratings of ${rater}, which you drop`,
  goneConflict: (by, rater) => `${by} dropped the ratings of ${rater}, to whom you gave points`,
  stale: "Somebody else saved this sheet meanwhile; it is merged in. Look it over and save again.",
  refused: (reasons) => `Not saved: ${reasons}`,
  failed: "Not saved",
  none: "This period's rules ask for no ratings",
  draft: "Filled in before and not saved",
};

export const ratingWords = () => (getUiPrefs().language === "en" ? en : zh);

export const useRatingWords = () => (useUiPrefs().language === "en" ? en : zh);
