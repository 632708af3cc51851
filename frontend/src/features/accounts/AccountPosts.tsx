import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Skeleton, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { listOf, orDash } from "@/shared/ui/format";
import { ErrorState } from "@/shared/ui/States";
import { AddPostDialog } from "./AddPostDialog";
import { endPost, type Post, postsQuery } from "./posts";
import "./accounts.css";

interface Props {
  account: string;
  /** Who looks on only sees them. */
  mayChange: boolean;
}

/** The posts that a person holds beside his account's own; he acts in one at a time. */
export function AccountPosts({ account, mayChange }: Props) {
  const { t } = useTranslation("accounts");
  const client = useQueryClient();
  const posts = useQuery(postsQuery(account));
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Post | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: postsQuery(account).queryKey });
  return (
    <section>
      <h2 className="drawer-heading">{t("posts.title")}</h2>
      {posts.isPending && <Skeleton active title={false} paragraph={{ rows: 1 }} />}
      {posts.isError && <ErrorState error={posts.error} onRetry={() => posts.refetch()} />}
      {posts.data?.length === 0 && <p className="muted">{t("posts.none")}</p>}
      <ul className="sessions">
        {posts.data?.map((post) => (
          <li key={post.id}>
            <strong>{post.role.name}</strong>
            <span>{listOf(post.areas.map((area) => area.name))}</span>
            <span className="muted">
              {t("span", { from: post.validFrom, to: post.validTo ? orDash(post.validTo) : t("noEnd") })}
            </span>
            {!post.held && <Tag>{t("posts.notHeld")}</Tag>}
            {mayChange && post.held && (
              <Button size="small" danger onClick={() => setEnding(post)}>
                {t("posts.end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <Button size="small" onClick={() => setAdding(true)}>
          {t("posts.add")}
        </Button>
      )}
      {adding && (
        <AddPostDialog
          account={account}
          onDone={() => {
            setAdding(false);
            refresh();
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {ending && (
        <ReasonDialog
          title={t("posts.endAsk", { name: ending.role.name })}
          danger
          send={(reason) => endPost(account, ending, reason)}
          onDone={() => {
            setEnding(null);
            refresh();
          }}
          onClose={() => setEnding(null)}
        >
          <p>{t("posts.endEffect")}</p>
        </ReasonDialog>
      )}
    </section>
  );
}
