import { addBundle } from "@/shared/i18n";
import appraisal from "./zh-CN";

// Beside those of the feature: few pages say them.
addBundle("zh-CN", { appraisal });
