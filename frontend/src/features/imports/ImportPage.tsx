import "./words";
import { useQuery } from "@tanstack/react-query";
import { Skeleton, Steps } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { formatBytes, formatTime } from "@/shared/ui/format";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { ErrorState } from "@/shared/ui/States";
import { importQuery, isBusy } from "./api";
import { StatusTag } from "./StatusTag";
import { BusyStep } from "./steps/BusyStep";
import { EndedStep } from "./steps/EndedStep";
import { MappingStep } from "./steps/MappingStep";
import { ResultStep } from "./steps/ResultStep";
import type { DataImport, ImportStatus } from "./types";
import "./imports.css";

const STEP: Record<ImportStatus, number> = {
  READING: 0,
  REFUSED: 0,
  MAPPING: 1,
  CHECKING: 2,
  CHECKED: 3,
  DISCARDED: 3,
  APPLYING: 3,
  APPLIED: 5,
  UNDOING: 5,
  UNDONE: 5,
};

/** One workbook on its way into the registry; the page can be left and come back to at any step. */
export default function ImportPage() {
  const { t } = useTranslation("imports");
  const { id = "" } = useParams();
  const query = useQuery(importQuery(id));
  const one = query.data;
  if (query.isError && !one) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  if (!one) return <Skeleton active />;
  return (
    <>
      <PageHeader
        title={
          <>
            {one.fileName} <StatusTag one={one} />
          </>
        }
        note={`${formatTime(one.createdAt)} · ${formatBytes(one.bytes)}`}
      >
        <LinkButton to="/imports">{t("action.again")}</LinkButton>
      </PageHeader>
      <Panel>
        <Steps
          size="small"
          current={STEP[one.status]}
          status={one.status === "REFUSED" ? "error" : undefined}
          items={(["read", "map", "check", "confirm", "done"] as const).map((name) => ({ title: t(`step.${name}`) }))}
        />
      </Panel>
      <Step one={one} />
    </>
  );
}

function Step({ one }: { one: DataImport }) {
  if (isBusy(one)) return <BusyStep one={one} />;
  if (one.status === "MAPPING") return <MappingStep key={one.version} one={one} />;
  if (one.status === "CHECKED" || one.status === "APPLIED") return <ResultStep key={one.version} one={one} />;
  return <EndedStep one={one} />;
}
