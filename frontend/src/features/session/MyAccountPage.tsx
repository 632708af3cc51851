import { KeyOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { useMe } from "@/shared/session/session";
import { Facts, fact } from "@/shared/ui/Facts";
import { listOf } from "@/shared/ui/format";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { Devices } from "./Devices";
import { FactorPanel } from "./FactorPanel";
import "./own.css";

/** Who one is here, where one is signed in, and how the account is kept safe. */
export default function MyAccountPage() {
  const { t } = useTranslation("session");
  const me = useMe();
  if (!me) return null;
  return (
    <>
      <PageHeader title={t("own.title")} note={t("own.note")}>
        <LinkButton to="/password" icon={<KeyOutlined />}>
          {t("password.title")}
        </LinkButton>
      </PageHeader>
      <div className="own-account">
        <Panel title={t("own.who")}>
          <Facts
            columns={2}
            facts={[
              fact(t("own.name"), me.displayName),
              fact(t("login.username"), me.username),
              fact(t("own.roles"), listOf(me.roles.map((role) => role.name))),
              fact(t("own.areas"), listOf(me.areas.map((area) => area.name))),
            ]}
          />
        </Panel>
        <FactorPanel />
        <Devices />
      </div>
    </>
  );
}
