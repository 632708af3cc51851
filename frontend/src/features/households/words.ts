import { addBundle } from "@/shared/i18n";
import households from "./zh-CN";

// These words come with the pages that say them.
addBundle("zh-CN", { households });
