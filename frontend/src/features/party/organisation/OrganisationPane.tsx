import { EditOutlined, PlusOutlined, StopOutlined, UserAddOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { Facts, fact } from "@/shared/ui/Facts";
import { formatNumber, orDash } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { PrintButton } from "@/shared/ui/PrintButton";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { endOrganisation, organisationQuery } from "../api";
import { MemberTable } from "../members/MemberTable";
import type { OrganisationView } from "../types";
import { ChildrenPanel } from "./ChildrenPanel";
import { OrganisationDialog } from "./OrganisationDialog";

interface Props {
  id: string;
  /** A past day; empty for now. */
  asOf: string;
  onOpen: (id: string) => void;
}

export function OrganisationPane({ id, asOf, onOpen }: Props) {
  const organisation = useQuery(organisationQuery(id, asOf));
  usePageTitle(organisation.data?.name);
  if (organisation.isPending)
    return (
      <section className="panel">
        <Skeleton active />
      </section>
    );
  if (organisation.isError) return <ErrorState error={organisation.error} onRetry={() => organisation.refetch()} />;
  return <Pane view={organisation.data} asOf={asOf} onOpen={onOpen} />;
}

type Dialog = "edit" | "addChild" | "end" | null;

function Pane({ view, asOf, onOpen }: Omit<Props, "id"> & { view: OrganisationView }) {
  const { t } = useTranslation("party");
  const client = useQueryClient();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<Dialog>(null);
  const take = (fresh: OrganisationView) => {
    setDialog(null);
    client.setQueryData(organisationQuery(fresh.id).queryKey, fresh);
    client.invalidateQueries({ queryKey: ["party"] });
    if (fresh.id !== view.id) onOpen(fresh.id);
  };
  const holdsMembers = view.kind === "BRANCH" || view.kind === "GROUP";
  return (
    <div className="party-main">
      <Panel
        title={view.name}
        extra={
          <ActionBar
            actions={view.actions}
            size="small"
            specs={{
              addMember: {
                label: t("addMember"),
                icon: <UserAddOutlined />,
                primary: true,
                onClick: () => navigate(`/party-members/new?branch=${view.id}`),
              },
              addChild: { label: t("addBelow"), icon: <PlusOutlined />, onClick: () => setDialog("addChild") },
              edit: { label: t("common:action.edit"), icon: <EditOutlined />, onClick: () => setDialog("edit") },
              end: { label: t("end"), icon: <StopOutlined />, danger: true, onClick: () => setDialog("end") },
            }}
          />
        }
      >
        <dl className="party-counts">
          {(["members", "probationary", "flowing"] as const).map((name) => (
            <div key={name}>
              <dt>{t(`field.${name}`)}</dt>
              <dd>{formatNumber(view.counts[name])}</dd>
            </div>
          ))}
        </dl>
        <Facts
          columns={2}
          facts={[
            fact(t("field.kind"), t(`kind.${view.kind}`)),
            fact(t("field.area"), view.areaName),
            fact(t(view.kind === "GROUP" ? "field.leader" : "field.secretary"), orDash(view.secretaryName)),
            fact(t("field.foundedOn"), orDash(view.foundedOn)),
            ...(view.above.length > 0 ? [fact(t("field.parent"), view.above.map(({ name }) => name).join(" › "))] : []),
            ...(view.villagerGroup ? [fact(t("field.villagerGroup"), view.villagerGroup)] : []),
            ...(view.endedOn
              ? [fact(t("field.endedOn"), view.endedOn), fact(t("field.endReason"), orDash(view.endReason))]
              : []),
            ...(view.remarks ? [fact(t("field.remarks"), view.remarks)] : []),
          ]}
        />
      </Panel>
      {view.kind !== "GROUP" && <ChildrenPanel parent={view} asOf={asOf} onOpen={onOpen} />}
      {holdsMembers && (
        <MemberTable filters={{ organisation: view.id, asOf }} toolbar={<PrintButton />} hide={["branch"]} />
      )}
      {(dialog === "edit" || dialog === "addChild") && (
        <OrganisationDialog
          organisation={dialog === "edit" ? view : undefined}
          parent={dialog === "addChild" ? view : undefined}
          onClose={() => setDialog(null)}
          onDone={take}
        />
      )}
      {dialog === "end" && (
        <ReasonDialog
          title={t("endAsk", { name: view.name })}
          danger
          send={(reason, current: OrganisationView | null) =>
            endOrganisation(view.id, { reason, version: (current ?? view).version })
          }
          onDone={take}
          onClose={() => setDialog(null)}
        >
          <p>{t("endNote")}</p>
        </ReasonDialog>
      )}
    </div>
  );
}
