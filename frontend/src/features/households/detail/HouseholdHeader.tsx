import { EditOutlined, QrcodeOutlined, UserAddOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { VillageLink } from "@/shared/village/VillageLink";
import { HouseholdActions } from "../actions/HouseholdActions";
import { StatusMark } from "../parts/StatusMark";
import type { HouseholdView } from "../types";

export function HouseholdHeader({ view }: { view: HouseholdView }) {
  const { t } = useTranslation("households");
  const navigate = useNavigate();
  const village = view.area.slice(0, 12);
  return (
    <PageHeader
      title={
        <>
          {t("headOf", { name: view.headName })} <span className="household-number">{view.number}</span>
        </>
      }
      note={
        <>
          <StatusMark status={view.status} /> · {view.townName} ·{" "}
          <VillageLink code={village}>{view.villageName}</VillageLink> ·{" "}
          {view.groupName ?? t("groupOf", { number: view.groupNumber })} · {t("people", { count: view.memberCount })}
        </>
      }
    >
      <PrintButton />
      <LinkButton to={`/households/cards?household=${view.id}&paper=A6`} icon={<QrcodeOutlined />}>
        {t("doorCard.open")}
      </LinkButton>
      <ActionBar
        actions={view.actions}
        specs={{
          edit: {
            label: t("edit"),
            icon: <EditOutlined />,
            onClick: () => navigate(`/households/${view.id}/edit`),
          },
          addResident: {
            label: t("addResident"),
            icon: <UserAddOutlined />,
            primary: true,
            onClick: () => navigate(`/households/${view.id}/residents/new`),
          },
        }}
      />
      <HouseholdActions view={view} />
    </PageHeader>
  );
}
