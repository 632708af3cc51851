import { chinese as shell } from "@/app/strings";
import type { Bundle } from "@/shared/i18n";

const features = import.meta.glob<{ default: object }>("../src/features/*/zh-CN.ts", { eager: true });

/** All Chinese words, those too that a page brings along. */
export const chinese: Bundle = {
  ...shell,
  ...Object.fromEntries(Object.entries(features).map(([path, file]) => [path.split("/").at(-2) ?? path, file.default])),
};
