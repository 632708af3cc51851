import { useNavigation } from "react-router";

/** A thin moving line at the top while the next page is on its way. */
export function ProgressLine() {
  const waiting = useNavigation().state !== "idle";
  return <div className={waiting ? "progress-line waiting" : "progress-line"} aria-hidden="true" />;
}
