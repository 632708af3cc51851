import { addBundle } from "@/shared/i18n";
import trail from "./zh-CN";

// They come with the pages that name what was done: the workbench, the record.
addBundle("zh-CN", { trail });
