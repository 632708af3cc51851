import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Drawer, Flex, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { Facts, fact } from "@/shared/ui/Facts";
import { formatTime, orDash } from "@/shared/ui/format";
import { ErrorState } from "@/shared/ui/States";
import { type Approval, approvalQuery, DECISIONS, type Decision, decide } from "./approvals";
import { StatusTag } from "./StatusTag";

/** Where what a request is about can be looked at. */
const PAGES: Record<string, string> = { household: "/households", "party-member": "/party-members" };

/** One request beside the list: what would change, who asks and why; to be decided by another. */
export function ApprovalDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation("approvals");
  const approval = useQuery(approvalQuery(id));
  const view = approval.data;
  return (
    <Drawer open onClose={onClose} title={view?.kindName ?? t("one")} size={520} destroyOnHidden>
      {approval.isPending && <Skeleton active title={false} />}
      {approval.isError && <ErrorState error={approval.error} onRetry={() => approval.refetch()} />}
      {view && <Detail view={view} />}
    </Drawer>
  );
}

function Detail({ view }: { view: Approval }) {
  const { t } = useTranslation("approvals");
  const client = useQueryClient();
  const { message } = App.useApp();
  const [asking, setAsking] = useState<Decision | null>(null);
  const done = (fresh: Approval) => {
    setAsking(null);
    client.setQueryData(approvalQuery(fresh.id).queryKey, fresh);
    for (const key of ["approvals", "households", "party", "workbench"]) client.invalidateQueries({ queryKey: [key] });
    message.success(t(`status.${fresh.status}`));
  };
  const facts = [
    fact(t("field.status"), <StatusTag status={view.status} />),
    fact(t("field.summary"), <strong>{view.summary}</strong>),
    fact(
      t("field.subject"),
      PAGES[view.subjectType] ? (
        <Link to={`${PAGES[view.subjectType]}/${view.subjectId}`}>{view.subjectName}</Link>
      ) : (
        view.subjectName
      ),
    ),
    fact(t("field.area"), view.areaName),
    fact(t("field.reason"), orDash(view.reason)),
    fact(t("field.requestedBy"), `${view.requestedByName} ${formatTime(view.requestedAt)}`),
    // Nobody decided on what has expired.
    view.decidedByName
      ? fact(t("field.decidedBy"), `${view.decidedByName} ${formatTime(view.decidedAt)}`)
      : fact(t("field.expiresAt"), formatTime(view.expiresAt)),
    ...(view.decisionReason ? [fact(t("field.decisionReason"), view.decisionReason)] : []),
  ];
  return (
    <Flex vertical gap={16}>
      <ActionBar
        actions={view.actions}
        specs={Object.fromEntries(
          DECISIONS.map((action) => [
            action,
            {
              label: t(`action.${action}`),
              primary: action === "approve",
              danger: action === "reject",
              onClick: () => setAsking(action),
            },
          ]),
        )}
      />
      <Facts facts={facts} />
      {asking && (
        <ReasonDialog<Approval>
          title={t(`ask.${asking}`, { kind: view.kindName })}
          danger={asking === "reject"}
          send={(reason, current) => decide(view.id, asking, { reason, version: (current ?? view).version })}
          onDone={done}
          onClose={() => setAsking(null)}
        >
          <p>{asking === "approve" ? view.summary : t(`effect.${asking}`)}</p>
        </ReasonDialog>
      )}
    </Flex>
  );
}
