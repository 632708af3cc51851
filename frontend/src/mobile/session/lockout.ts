import type { Words } from "../words/zh-CN";

/** 90 → 1 分 30 秒: how long somebody who is locked out still has to wait. */
export function waitWords(seconds: number, words: Words["signIn"]): string {
  const left = Math.max(1, Math.ceil(seconds));
  if (left < 60) return words.seconds(left);
  return words.minutes(Math.floor(left / 60), left % 60);
}
