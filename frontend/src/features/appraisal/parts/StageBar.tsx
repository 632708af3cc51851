import { useTranslation } from "react-i18next";
import { STAGES, type Stage } from "@/shared/appraisal/rules";

interface Props {
  counts: Partial<Record<Stage, number>>;
  total: number;
}

/** How many villages stand where, as one bar; in words for those who do not see it. */
export function StageBar({ counts, total }: Props) {
  const { t } = useTranslation("appraisal");
  const there = STAGES.filter((stage) => (counts[stage] ?? 0) > 0);
  const words = there.map((stage) => `${t(`stage.${stage}`)} ${counts[stage]}`).join(t("common:listComma"));
  return (
    <span className="stage-bar" role="img" aria-label={words} title={words}>
      {there.map((stage) => (
        <span key={stage} className={`stage-${stage}`} style={{ width: `${((counts[stage] ?? 0) / total) * 100}%` }}>
          {counts[stage]}
        </span>
      ))}
    </span>
  );
}

/** One round's way so far: a segment a level. */
export function StageDots({ stage }: { stage: Stage }) {
  const reached = STAGES.indexOf(stage);
  return (
    <span className="stage-dots" aria-hidden="true">
      {STAGES.map((one, index) => (
        <span
          key={one}
          className={index < reached || stage === "PUBLISHED" ? "done" : index === reached ? "now" : ""}
        />
      ))}
    </span>
  );
}
