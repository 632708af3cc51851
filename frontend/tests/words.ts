import { chinese as shell } from "@/app/strings";
import audit from "@/features/audit/zh-CN";
import type { Bundle } from "@/shared/i18n";

/** All Chinese words, those too that a page brings along. */
export const chinese: Bundle = { ...shell, audit };
