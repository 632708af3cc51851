import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { NamedCode } from "@/shared/api/types";

export interface Post {
  id: string;
  role: NamedCode;
  areas: { code: string; name: string }[];
  validFrom: string;
  validTo: string | null;
  /** Today. */
  held: boolean;
  version: number;
}

export interface PostValues {
  role: string;
  areas: string[];
  validFrom?: string | null;
  validTo?: string | null;
}

export const postsQuery = (account: string) =>
  queryOptions({
    queryKey: ["accounts", "posts", account],
    queryFn: () => ok<Post[]>(api.GET("/accounts/{id}/posts", { params: { path: { id: account } } }) as never),
  });

export const addPost = (account: string, body: PostValues & { id: string }) =>
  ok<Post>(api.POST("/accounts/{id}/posts", { params: { path: { id: account } }, body: body as never }) as never);

export const endPost = (account: string, post: Post, reason: string) =>
  ok(
    api.POST("/accounts/{id}/posts/{postId}/actions/end", {
      params: { path: { id: account, postId: post.id } },
      body: { reason, version: post.version },
    }),
  );
