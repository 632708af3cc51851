import { chinese as shell } from "@/app/strings";
import trail from "@/shared/audit/zh-CN";
import type { Bundle } from "@/shared/i18n";

const files = import.meta.glob<{ default: object }>(
  ["../src/features/*/zh-CN.ts", "../src/features/appraisal/*/zh-CN.ts", "!../src/features/*/titles/*"],
  { eager: true },
);

/** All Chinese words, those too that a page brings along. */
export const chinese: Bundle = { ...shell, trail };
const whole: Bundle = {};
for (const [path, file] of Object.entries(files)) {
  const namespace = path.split("/")[3] ?? path;
  whole[namespace] = { ...whole[namespace], ...file.default };
}
Object.assign(chinese, whole);
