import "../words";
import { EditOutlined, StopOutlined, SwapOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Skeleton, Tag } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { PendingNotice } from "@/shared/actions/PendingNotice";
import { useCodeTables } from "@/shared/people/codeTables";
import { nameOf } from "@/shared/people/idNumber";
import { useUrlState } from "@/shared/routing/useUrlState";
import { PastNotice } from "@/shared/table/PastNotice";
import { Facts, fact } from "@/shared/ui/Facts";
import { orDash } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { PrintButton } from "@/shared/ui/PrintButton";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { memberQuery } from "../api";
import type { MemberView } from "../types";
import { ContactPanel } from "./ContactPanel";
import { EndingDialog } from "./EndingDialog";
import { HistoryPanel } from "./HistoryPanel";
import { TransferDialog } from "./TransferDialog";
import "../party.css";

export default function MemberPage() {
  const { id = "" } = useParams();
  const [{ asOf }, setUrl] = useUrlState({ asOf: "" });
  const member = useQuery(memberQuery(id, asOf));
  usePageTitle(member.data?.name);
  if (member.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  if (member.isError) return <ErrorState error={member.error} onRetry={() => member.refetch()} />;
  return (
    <>
      {asOf && <PastNotice asOf={asOf} onBack={() => setUrl({ asOf: "" })} />}
      <Member view={member.data} asOf={asOf} onDay={(day) => setUrl({ asOf: day })} />
    </>
  );
}

interface Props {
  view: MemberView;
  /** A past day; empty for now. */
  asOf: string;
  onDay: (day: string) => void;
}

function Member({ view, asOf, onDay }: Props) {
  const { t } = useTranslation("party");
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const codes = useCodeTables();
  const [dialog, setDialog] = useState<"transfer" | "end" | null>(null);
  const take = (fresh: MemberView) => {
    setDialog(null);
    if (fresh.pendingApprovals.length > view.pendingApprovals.length) message.success(t("transfer.waits"));
    client.setQueryData(memberQuery(fresh.id).queryKey, fresh);
    client.invalidateQueries({ queryKey: ["party"] });
  };
  const years = dayjs(view.endedOn ?? (asOf || undefined)).diff(view.joinedOn, "year");
  return (
    <article className="party-main" aria-label={t("members.one")}>
      <PageHeader
        title={view.name}
        note={
          <>
            <Link to={`/party?at=${view.branchId}${asOf && `&asOf=${asOf}`}`}>{view.branchName}</Link>
            {view.groupName && ` · ${view.groupName}`} · {t(`memberKind.${view.kind}`)}{" "}
            {view.flowing && <Tag color="warning">{t("member.flowing")}</Tag>}
            {view.status !== "ACTIVE" && <Tag>{t(`memberStatus.${view.status}`)}</Tag>}
          </>
        }
      >
        <PrintButton />
        <ActionBar
          actions={view.actions}
          specs={{
            edit: {
              label: t("common:action.edit"),
              icon: <EditOutlined />,
              onClick: () => navigate(`/party-members/${view.id}/edit`),
            },
            transfer: { label: t("transfer.action"), icon: <SwapOutlined />, onClick: () => setDialog("transfer") },
            end: { label: t("ending.action"), icon: <StopOutlined />, danger: true, onClick: () => setDialog("end") },
          }}
        />
      </PageHeader>
      <PendingNotice pending={view.pendingApprovals} />
      <div className="party-columns">
        <div className="party-main">
          <Panel title={t("form.party")}>
            <Facts
              columns={2}
              facts={[
                fact(t("member.joinedOn"), view.joinedOn),
                fact(t("member.fullOn"), orDash(view.fullOn)),
                fact(t("member.standing"), t("member.years", { count: Math.max(0, years) })),
                fact(t("member.flowingTo"), orDash(view.flowingTo)),
                fact(t("member.sex"), nameOf(codes?.sex, view.sex)),
                fact(t("member.birthDate"), orDash(view.birthDate)),
                fact(t("member.idNumber"), orDash(view.idNumberMasked)),
                fact(t("member.phone"), orDash(view.phoneMasked)),
                fact(
                  t("form.from"),
                  view.householdId ? (
                    <Link to={`/households/${view.householdId}?resident=${view.residentId}`}>
                      {t("member.household")}
                    </Link>
                  ) : view.residentId ? (
                    t("member.villager")
                  ) : (
                    t("member.notResident")
                  ),
                ),
                fact(t("member.remarks"), orDash(view.remarks)),
              ]}
            />
          </Panel>
          <ContactPanel services={view.contacts} asOf={asOf} />
        </div>
        <HistoryPanel changes={view.history} onDay={asOf ? undefined : onDay} />
      </div>
      {dialog === "transfer" && <TransferDialog member={view} onClose={() => setDialog(null)} onDone={take} />}
      {dialog === "end" && <EndingDialog member={view} onClose={() => setDialog(null)} onDone={take} />}
    </article>
  );
}
