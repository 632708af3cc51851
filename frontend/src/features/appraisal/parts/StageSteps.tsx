import { CheckOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { dayAt } from "@/shared/appraisal/period";
import type { RoundView, StageView, StepView } from "../types";

/** The level at which a step was the one that led on; the last one, if it came back and went again. */
function stepOf(stage: StageView, steps: StepView[]): StepView | undefined {
  return steps.filter((step) => !step.subjectId && step.fromStageName === stage.name).at(-1);
}

/** Where a round stands: each level with who passed it and when, or how long it has. */
export function StageSteps({ round }: { round: RoundView }) {
  const { t } = useTranslation("appraisal");
  return (
    <ol className="stage-steps" aria-label={t("rounds.stage")}>
      {round.stages.map((stage, index) => (
        <li
          key={stage.stage}
          className={`${stage.state.toLowerCase()}${stage.state === "NOW" && round.overdue ? " late" : ""}`}
          aria-current={stage.state === "NOW" ? "step" : undefined}
        >
          <span className="stage-mark" aria-hidden="true">
            {stage.state === "DONE" ? <CheckOutlined /> : index + 1}
          </span>
          <strong>{stage.name}</strong>
          <span className="muted">
            {stage.state === "DONE" ? (
              <Passed step={stepOf(stage, round.steps)} />
            ) : (
              <Time stage={stage} round={round} />
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Passed({ step }: { step: StepView | undefined }) {
  if (!step) return null;
  return (
    <>
      {step.accountName} <time dateTime={step.at}>{step.at.slice(5, 10)}</time>
    </>
  );
}

function Time({ stage, round }: { stage: StageView; round: RoundView }) {
  const { t } = useTranslation("appraisal");
  const now = stage.state === "NOW";
  const parts = [
    now && stage.stage === "PUBLICITY" && round.publicUntil && t("round.publicUntil", { date: round.publicUntil }),
    now && stage.stage !== "PUBLICITY" && round.dueOn && t("round.due", { date: round.dueOn }),
    now && stage.stage === "PUBLISHED" && round.publishedAt && dayAt(round.publishedAt),
    !now && stage.days > 0 && t("round.days", { count: stage.days }),
    stage.quorum > 0 && t("round.quorum", { count: stage.quorum }),
  ].filter(Boolean);
  return (
    <>
      {now && round.overdue && <b className="bad">{t("overdue")} </b>}
      {parts.join(" · ")}
    </>
  );
}
