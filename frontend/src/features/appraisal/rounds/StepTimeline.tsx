import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatTime } from "@/shared/ui/format";
import type { StepView } from "../types";

/** What was done, by whom, when and why; the newest first. */
export function StepTimeline({ steps, empty }: { steps: StepView[]; empty: string }) {
  const { t } = useTranslation("appraisal");
  if (steps.length === 0) return <p className="muted">{empty}</p>;
  return (
    <ol className="step-list">
      {[...steps]
        .sort((a, b) => b.at.localeCompare(a.at))
        .map((step) => (
          <li key={step.id}>
            <time dateTime={step.at}>{formatTime(step.at)}</time>
            <div>
              <p>
                <strong>{step.actionName}</strong> {step.accountName}
                {step.fromStageName && step.fromStageName !== step.toStageName && (
                  <span className="muted">
                    {" "}
                    · {t("round.step", { from: step.fromStageName, to: step.toStageName })}
                  </span>
                )}
              </p>
              {step.subjectId && (
                <p>
                  <Link to={`/family-scores/${step.subjectId}`}>
                    {t("round.household", { name: step.subjectName ?? t("family.record") })}
                  </Link>
                </p>
              )}
              {step.heldOn && (
                <p className="muted">
                  {t("round.meeting", { date: step.heldOn, count: step.attendeeCount, names: step.attendees ?? "" })}
                </p>
              )}
              {step.reason && <p>{t("round.reason", { text: step.reason })}</p>}
              {step.minutes && (
                <details>
                  <summary>{t("round.minutes")}</summary>
                  <p className="minutes">{step.minutes}</p>
                </details>
              )}
            </div>
          </li>
        ))}
    </ol>
  );
}
