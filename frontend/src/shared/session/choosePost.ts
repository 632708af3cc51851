import { api, ok } from "../api/client";
import type { Me } from "./session";

/** From now on this session acts in that post; null for the account's own. */
export const choosePost = (postId: string | null) =>
  ok<Me>(api.PUT("/session/post", { body: { postId } } as never) as never);
