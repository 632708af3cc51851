import { useMutation, useQuery } from "@tanstack/react-query";
import { App, Drawer, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { problemText } from "@/shared/api/problemText";
import { plain } from "@/shared/appraisal/sheet";
import { Facts, fact } from "@/shared/ui/Facts";
import { formatTime } from "@/shared/ui/format";
import { LinkButton } from "@/shared/ui/LinkButton";
import { ErrorState } from "@/shared/ui/States";
import { actOnHonour, HONOUR_ACTIONS, type HonourActionName, honourQuery } from "./api";
import { StatusTag } from "./StatusTag";

interface Props {
  id: string;
  onChanged: () => void;
  onClose: () => void;
}

/** One honour from its nomination on: on what it rests, who decided, and what may be done with it now. */
export function HonourDrawer({ id, onChanged, onClose }: Props) {
  const { t } = useTranslation("honours");
  const { message } = App.useApp();
  const honour = useQuery(honourQuery(id));
  const [asking, setAsking] = useState<HonourActionName | null>(null);
  const view = honour.data;
  const acting = useMutation({
    mutationFn: (action: HonourActionName) => actOnHonour(id, action, { version: view?.version ?? 0, reason: null }),
    onSuccess: () => {
      message.success(t("done"));
      onChanged();
    },
    onError: (error) => message.error(problemText(t as never, error)),
  });
  const start = (action: HonourActionName) =>
    action === "publish" || action === "award" ? acting.mutate(action) : setAsking(action);
  return (
    <Drawer
      open
      size={560}
      title={view ? t("one", { title: view.title, name: view.holderName }) : ""}
      onClose={onClose}
    >
      {honour.isError && <ErrorState error={honour.error} onRetry={() => honour.refetch()} />}
      {honour.isPending && <Skeleton active />}
      {view && (
        <>
          <Facts
            facts={[
              fact(t("field.status"), <StatusTag status={view.status} />),
              fact(
                t("field.holderName"),
                <Link to={`/family-scores/${view.subjectId}`}>
                  {view.townName} {view.villageName} {view.holderName}
                </Link>,
              ),
              fact(t("field.year"), t("yearOf", { year: view.year })),
              fact(
                t("field.basis"),
                t("basis", { period: view.periodName, index: plain(view.index), grade: view.gradeName }),
              ),
              fact(t("field.reason"), view.reason),
              fact(t("field.nominated"), `${view.nominatedName} · ${formatTime(view.nominatedAt)}`),
              ...(view.publicFrom ? [fact(t("field.publicity"), `${view.publicFrom} — ${view.publicUntil}`)] : []),
              ...(view.decidedAt
                ? [fact(t("field.decided"), `${view.decidedName} · ${formatTime(view.decidedAt)}`)]
                : []),
              ...(view.decisionNote ? [fact(t("field.decisionNote"), view.decisionNote)] : []),
              ...(view.certificateNumber
                ? [fact(t("field.certificateNumber"), `${view.certificateNumber} · ${view.awardedOn}`)]
                : []),
              ...(view.revokedOn
                ? [fact(t("field.revoked"), `${view.revokedOn} ${view.revokedName}：${view.revocation}`)]
                : []),
            ]}
          />
          {view.status === "AWARDED" && (
            <p className="no-print">
              <LinkButton to={`/honours/certificates?subjectId=${view.subjectId}`}>{t("certificate.print")}</LinkButton>
            </p>
          )}
          <ActionBar
            actions={view.actions}
            specs={Object.fromEntries(
              HONOUR_ACTIONS.map((action) => [
                action,
                {
                  label: t(`action.${action}`),
                  primary: action === "award",
                  danger: action === "revoke" || action === "refuse",
                  onClick: () => start(action),
                },
              ]),
            )}
          />
          {asking && (
            <ReasonDialog
              title={t(`actTitle.${asking}`, { title: view.title, name: view.holderName })}
              danger
              send={(reason, current: typeof view | null) =>
                actOnHonour(id, asking, { version: (current ?? view).version, reason })
              }
              onDone={() => {
                message.success(t("done"));
                if (asking === "withdraw") onClose();
                setAsking(null);
                onChanged();
              }}
              onClose={() => setAsking(null)}
            />
          )}
        </>
      )}
    </Drawer>
  );
}
