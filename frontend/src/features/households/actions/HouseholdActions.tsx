import { App } from "antd";
import { type ComponentType, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ActionMenu } from "@/shared/actions/ActionMenu";
import type { HouseholdView } from "../types";
import { BirthDialog, MarryInDialog } from "./ArrivalDialogs";
import { HOUSEHOLD_ACTIONS, type HouseholdAction } from "./api";
import { MergeDialog } from "./MergeDialog";
import { MoveDialog } from "./MoveDialog";
import { ClosingDialog, type DialogProps, HeadDialog, ReturnDialog } from "./SimpleDialogs";
import { SplitDialog } from "./SplitDialog";
import { useShowFresh } from "./useShowFresh";
import "./actions.css";

const DIALOGS: Record<HouseholdAction, ComponentType<DialogProps>> = {
  birth: BirthDialog,
  "marry-in": MarryInDialog,
  head: HeadDialog,
  split: SplitDialog,
  merge: MergeDialog,
  move: MoveDialog,
  leave: (props) => <ClosingDialog {...props} action="leave" />,
  return: ReturnDialog,
  cancel: (props) => <ClosingDialog {...props} action="cancel" />,
};

/** What becomes of the household, in one menu; the answer is shown where it stands. */
export function HouseholdActions({ view }: { view: HouseholdView }) {
  const { t } = useTranslation("households");
  const { message } = App.useApp();
  const navigate = useNavigate();
  const show = useShowFresh();
  const [asking, setAsking] = useState<HouseholdAction | null>(null);
  const Dialog = asking && DIALOGS[asking];
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
      {Dialog && <Dialog view={view} onDone={done} onClose={() => setAsking(null)} />}
    </>
  );
}
