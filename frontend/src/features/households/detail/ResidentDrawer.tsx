import { EditOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Drawer, Flex, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { PendingNotice } from "@/shared/actions/PendingNotice";
import { useCodeTables } from "@/shared/people/codeTables";
import { nameOf } from "@/shared/people/idNumber";
import { Facts, fact } from "@/shared/ui/Facts";
import { orDash } from "@/shared/ui/format";
import { ErrorState } from "@/shared/ui/States";
import { ResidentActions } from "../actions/ResidentActions";
import { labelsOfResident, pastResidentQuery, residentQuery } from "../api";
import { HistoryPanel } from "../history/HistoryPanel";
import type { ResidentView } from "../types";
import { LabelPanel } from "./LabelPanel";
import { Secrets } from "./Secrets";

interface Props {
  id: string;
  /** A past day; empty for now. */
  asOf: string;
  onClose: () => void;
}

export function ResidentDrawer({ id, asOf, onClose }: Props) {
  const { t } = useTranslation("households");
  const navigate = useNavigate();
  const resident = useQuery(asOf ? pastResidentQuery(id, asOf) : residentQuery(id));
  const view = resident.data;
  return (
    <Drawer
      open
      size={520}
      onClose={onClose}
      title={view?.name ?? t("panel.resident")}
      extra={
        view && (
          <Flex gap={8}>
            <ActionBar
              actions={view.actions}
              specs={{
                edit: {
                  label: t("common:action.edit"),
                  icon: <EditOutlined />,
                  onClick: () => navigate(`/residents/${id}/edit`),
                },
              }}
            />
            <ResidentActions view={view} />
          </Flex>
        )
      }
    >
      {resident.isError && <ErrorState error={resident.error} onRetry={() => resident.refetch()} />}
      {resident.isPending && <Skeleton active />}
      {view && (
        <>
          <PendingNotice pending={view.pendingApprovals} />
          <Secrets view={view} />
          <LabelPanel bearer={labelsOfResident(id)} view={view} />
          <ResidentFacts view={view} />
          {!asOf && <HistoryPanel plain of="residents" id={id} />}
        </>
      )}
    </Drawer>
  );
}

function ResidentFacts({ view }: { view: ResidentView }) {
  const { t } = useTranslation("households");
  const codes = useCodeTables();
  const since = (value: boolean, date: string | null) =>
    value ? (date ? t("yesSince", { date }) : t("yes")) : t("no");
  const facts = [
    fact(t("field.relation"), nameOf(codes?.relation, view.relation)),
    fact(t("field.sex"), nameOf(codes?.sex, view.sex)),
    fact(
      t("field.birthDate"),
      view.birthDate ? `${view.birthDate} (${t("years", { count: view.ageYears ?? 0 })})` : "—",
    ),
    fact(t("field.ethnicity"), orDash(nameOf(codes?.ethnicity, view.ethnicity))),
    fact(t("field.politicalStatus"), orDash(nameOf(codes?.politicalStatus, view.politicalStatus))),
    fact(t("field.education"), orDash(nameOf(codes?.education, view.education))),
    fact(t("field.maritalStatus"), orDash(nameOf(codes?.maritalStatus, view.maritalStatus))),
    fact(t("field.employment"), view.employment ? t(`employment.${view.employment}`) : "—"),
    fact(t("field.occupation"), orDash(nameOf(codes?.occupation, view.occupation))),
    fact(t("field.jobTitle"), orDash(view.jobTitle)),
    fact(t("field.workPlace"), orDash(view.workPlace)),
    fact(t("field.registeredHere"), since(view.registeredHere, view.registeredSince)),
    fact(t("field.livesHere"), since(view.livesHere, view.livesSince)),
    fact(t("field.isMember"), since(view.isMember, view.memberSince)),
    fact(t("field.status"), t(`residentStatus.${view.status}`)),
    fact(t("field.remarks"), orDash(view.remarks)),
  ];
  return <Facts facts={facts} />;
}
