import "../words";
import { Steps } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import type { RegionView } from "../types";
import { ChooseStep } from "./ChooseStep";
import { ConfirmStep } from "./ConfirmStep";
import { PreviewStep } from "./PreviewStep";
import { ResultStep } from "./ResultStep";
import "../regions.css";

export interface MergeChoice {
  town: string;
  sources: { code: string; name: string }[];
  target: { code: string; name: string } | null;
  /** Of the preview that was looked at. */
  mark?: string;
}

/** Merges villages: choose, look at what moves, confirm by typing, see the result. */
export default function MergePage() {
  const { t } = useTranslation("regions");
  const [params] = useSearchParams();
  const [step, setStep] = useState(0);
  const [choice, setChoice] = useState<MergeChoice>({ town: params.get("town") ?? "", sources: [], target: null });
  const [result, setResult] = useState<RegionView | null>(null);
  return (
    <>
      <PageHeader title={t("merge.title")} note={t("merge.note")} />
      <Panel>
        <Steps
          size="small"
          current={step}
          items={(["choose", "preview", "confirm", "result"] as const).map((name) => ({
            title: t(`merge.step.${name}`),
          }))}
        />
      </Panel>
      <Panel className="merge-step">
        {step === 0 && <ChooseStep choice={choice} onChange={setChoice} onNext={() => setStep(1)} />}
        {step === 1 && (
          <PreviewStep
            choice={choice}
            onBack={() => setStep(0)}
            onNext={(mark) => {
              setChoice({ ...choice, mark });
              setStep(2);
            }}
          />
        )}
        {step === 2 && (
          <ConfirmStep
            choice={choice}
            onBack={() => setStep(1)}
            onDone={(view) => {
              setResult(view);
              setStep(3);
            }}
          />
        )}
        {step === 3 && result && <ResultStep view={result} choice={choice} />}
      </Panel>
    </>
  );
}
