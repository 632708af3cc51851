import { App } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ActionMenu } from "@/shared/actions/ActionMenu";
import type { HouseholdView } from "../types";
import { HOUSEHOLD_ACTIONS, type HouseholdAction } from "./api";
import { useShowFresh } from "./useShowFresh";
import "./actions.css";

const HouseholdDialog = lazy(() => import("./HouseholdDialog"));

/** What becomes of the household, in one menu; the answer is shown where it stands. */
export function HouseholdActions({ view }: { view: HouseholdView }) {
  const { t } = useTranslation("households");
  const { message } = App.useApp();
  const navigate = useNavigate();
  const show = useShowFresh();
  const [asking, setAsking] = useState<HouseholdAction | null>(null);
  const done = (fresh: HouseholdView) => {
    setAsking(null);
    show(fresh);
    const waits = fresh.pendingApprovals.length > view.pendingApprovals.length;
    message.success(t(waits ? "act.waits" : "act.done"));
    if (fresh.id !== view.id) navigate(`/households/${fresh.id}`);
  };
  return (
    <>
      <ActionMenu
        label={t("act.menu")}
        actions={view.actions}
        specs={Object.fromEntries(
          HOUSEHOLD_ACTIONS.map((action) => [
            action,
            {
              label: t(`act.name.${action}`),
              danger: action === "cancel" || action === "leave",
              onClick: () => setAsking(action),
            },
          ]),
        )}
      />
      {asking && (
        <Suspense fallback={null}>
          <HouseholdDialog action={asking} view={view} onDone={done} onClose={() => setAsking(null)} />
        </Suspense>
      )}
    </>
  );
}
