import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Drawer, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { plain } from "@/shared/appraisal/sheet";
import { Facts, fact } from "@/shared/ui/Facts";
import { formatTime, orDash } from "@/shared/ui/format";
import { ErrorState } from "@/shared/ui/States";
import { familyPath } from "../parts/familyPath";
import type { ObjectionView } from "../types";
import { ActOnObjection, OBJECTION_ACTIONS, type ObjectionActionName } from "./ActOnObjection";
import { AssignDialog } from "./AssignDialog";
import { objectionQuery } from "./api";
import { Proofs } from "./Proofs";

/** One objection: what was said, what was found, and what may be done with it now. */
export function ObjectionDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation("appraisal");
  const client = useQueryClient();
  const objection = useQuery(objectionQuery(id));
  const [acting, setActing] = useState<ObjectionActionName | "assign" | null>(null);
  const view = objection.data;
  const close = () => setActing(null);
  const done = (fresh: ObjectionView) => {
    close();
    client.setQueryData(objectionQuery(id).queryKey, fresh);
    for (const key of ["objections", "objection-figures", "why", "family", "round", "results"])
      client.invalidateQueries({ queryKey: ["appraisal", key] });
  };
  return (
    <Drawer open size={560} title={view ? t("objections.one", { number: view.number }) : ""} onClose={onClose}>
      {objection.isError && <ErrorState error={objection.error} onRetry={() => objection.refetch()} />}
      {objection.isPending && <Skeleton active />}
      {view && (
        <>
          <Facts
            facts={[
              fact(
                t("objections.household"),
                <Link to={familyPath(view.subjectId, view.period, view.schemeId)}>
                  {view.villageName} {view.subjectName}
                </Link>,
              ),
              fact(t("objections.period"), view.periodName),
              fact(t("objections.raisedBy"), `${view.raisedBy} · ${view.raisedOn}`),
              fact(t("objections.text"), view.text),
              fact(t("objections.evidence"), orDash(view.evidence)),
              fact(t("objections.files"), <Proofs view={view} onAttached={() => objection.refetch()} />),
              fact(t("objections.status"), t(`objections.statuses.${view.status}`)),
              fact(
                t("objections.dueOn"),
                <span className={view.overdue ? "bad" : undefined}>
                  {view.dueOn} {view.overdue && t("overdue")}
                </span>,
              ),
              fact(t("objections.assignee"), orDash(view.assigneeName)),
              ...(view.finding ? [fact(t("objections.finding"), view.finding)] : []),
            ]}
          />
          {view.indexBefore !== null && view.indexAfter !== null && (
            <p>{t("objections.effect", { before: plain(view.indexBefore), after: plain(view.indexAfter) })}</p>
          )}
          <p className="muted">
            {t("objections.entered", { name: view.createdName, time: formatTime(view.createdAt) })}
            {view.decidedAt &&
              ` · ${t("objections.decided", { name: view.decidedName, time: formatTime(view.decidedAt) })}`}
          </p>
          <ActionBar
            actions={view.actions}
            specs={Object.fromEntries(
              (["assign", ...OBJECTION_ACTIONS] as const).map((action) => [
                action,
                {
                  label: action === "assign" ? t("objections.assign") : t(`objections.action.${action}`),
                  primary: action === "uphold",
                  onClick: () => setActing(action),
                },
              ]),
            )}
          />
          {acting === "assign" && <AssignDialog view={view} onClose={close} onDone={done} />}
          {acting && acting !== "assign" && (
            <ActOnObjection view={view} action={acting} onClose={close} onDone={done} />
          )}
        </>
      )}
    </Drawer>
  );
}
