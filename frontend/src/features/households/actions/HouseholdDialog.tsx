import type { ComponentType } from "react";
import { BirthDialog, MarryInDialog } from "./ArrivalDialogs";
import type { HouseholdAction } from "./api";
import { MergeDialog } from "./MergeDialog";
import { MoveDialog } from "./MoveDialog";
import { ClosingDialog, type DialogProps, HeadDialog, ReturnDialog } from "./SimpleDialogs";
import { SplitDialog } from "./SplitDialog";

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

/** What an action asks; a chunk of its own, fetched when the first one is chosen. */
export default function HouseholdDialog({ action, ...props }: DialogProps & { action: HouseholdAction }) {
  const Dialog = DIALOGS[action];
  return <Dialog {...props} />;
}
