import {
  CheckOutlined,
  DownloadOutlined,
  DownOutlined,
  KeyOutlined,
  LogoutOutlined,
  StopOutlined,
  SwapOutlined,
  UserOutlined,
} from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Dropdown, type MenuProps } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { problemText } from "@/shared/api/problemText";
import { hasDrafts } from "@/shared/forms/draftStore";
import { choosePost } from "@/shared/session/choosePost";
import { meQuery, useMe } from "@/shared/session/session";
import { signOut } from "@/shared/session/signOut";
import { listOf } from "@/shared/ui/format";

export function UserMenu() {
  const { t } = useTranslation("app");
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const me = useMe();
  const client = useQueryClient();
  if (!me) return null;
  const posts = me.posts ?? [];

  const leave = async (everywhere: boolean) => {
    try {
      await signOut(everywhere);
      navigate("/login");
    } catch (error) {
      message.error(problemText(t, error));
    }
  };
  const act: Record<string, () => void> = {
    downloads: () => navigate("/downloads"),
    own: () => navigate("/my-account"),
    ...Object.fromEntries(
      posts.map((post) => [
        `post-${post.id}`,
        async () => {
          try {
            const changed = await choosePost(post.id);
            // Nothing of what was read in the other post stays on the screen.
            client.clear();
            client.setQueryData(meQuery.queryKey, changed);
            await navigate("/");
          } catch (error) {
            message.error(problemText(t, error));
          }
        },
      ]),
    ),
    password: () => navigate("/password"),
    out: () => {
      if (!hasDrafts()) leave(false);
      else
        modal.confirm({
          title: t("user.drafts"),
          content: t("user.draftsDetail"),
          okText: t("user.out"),
          okButtonProps: { danger: true },
          onOk: () => leave(false),
        });
    },
    everywhere: () => {
      modal.confirm({
        title: t("user.everywhere"),
        content: (
          <>
            <p>{t("user.everywhereDetail")}</p>
            {hasDrafts() && <p>{t("user.draftsDetail")}</p>}
          </>
        ),
        okText: t("user.everywhere"),
        onOk: () => leave(true),
      });
    },
  };
  const roles = me.roles.map((role) => role.name).join(t("common:listComma"));
  const items: MenuProps["items"] = [
    { key: "who", type: "group", label: roles || me.username },
    { key: "downloads", icon: <DownloadOutlined />, label: t("user.downloads") },
    ...(posts.length > 0
      ? [
          {
            key: "posts",
            type: "group" as const,
            label: t("user.posts"),
            children: posts.map((post) => ({
              key: `post-${post.id}`,
              icon: post.current ? <CheckOutlined /> : <SwapOutlined />,
              disabled: post.current,
              label: `${listOf(post.roles.map((role) => role.name))} · ${listOf(post.areas.map((area) => area.name))}`,
            })),
          },
        ]
      : []),
    { key: "own", icon: <UserOutlined />, label: t("user.own") },
    { key: "password", icon: <KeyOutlined />, label: t("user.password") },
    { type: "divider" },
    { key: "out", icon: <LogoutOutlined />, label: t("user.out") },
    { key: "everywhere", icon: <StopOutlined />, label: t("user.everywhere") },
  ];
  return (
    <Dropdown trigger={["click"]} menu={{ items, onClick: ({ key }) => act[key]?.() }} placement="bottomRight">
      <Button type="text" className="user-button">
        <span>
          {me.displayName}
          <span className="sr-only">{t("user.menu")}</span>
        </span>
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
