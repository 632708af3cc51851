import { addBundle } from "@/shared/i18n";
import appraisal from "./zh-CN";

// They come with the dialog that says them.
addBundle("zh-CN", { appraisal });
