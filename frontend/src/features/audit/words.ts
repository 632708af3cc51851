import { addBundle } from "@/shared/i18n";
import audit from "./zh-CN";

// The record names every field of every kind: more words than any other feature, and few people read it. Its pages
// bring them along.
addBundle("zh-CN", { audit });
