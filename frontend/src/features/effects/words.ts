import { addBundle } from "@/shared/i18n";
import effects from "./zh-CN";

// These words come with the pages that say them.
addBundle("zh-CN", { effects });
