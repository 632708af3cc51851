import {
  DownloadOutlined,
  DownOutlined,
  KeyOutlined,
  LogoutOutlined,
  StopOutlined,
  UserOutlined,
} from "@ant-design/icons";
import { App, Button, Dropdown, type MenuProps } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { problemText } from "@/shared/api/problemText";
import { hasDrafts } from "@/shared/forms/draftStore";
import { useMe } from "@/shared/session/session";
import { signOut } from "@/shared/session/signOut";

export function UserMenu() {
  const { t } = useTranslation("app");
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const me = useMe();
  if (!me) return null;

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
