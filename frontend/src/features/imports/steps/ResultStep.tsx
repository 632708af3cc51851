import { Alert, Button, Flex } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber, formatTime } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { rejectsUrl } from "../api";
import type { DataImport } from "../types";
import { Decisions } from "./Decisions";
import { MappingStep } from "./MappingStep";
import { RowTabs } from "./RowTabs";

const FIGURES = ["added", "changed", "unchanged", "rejected"] as const;

/** What confirming will do, or what it did: figures, a plain sentence, and every row. */
export function ResultStep({ one }: { one: DataImport }) {
  const { t } = useTranslation("imports");
  const [mapping, setMapping] = useState(false);
  const applied = one.status === "APPLIED";
  return (
    <>
      <Panel>
        <Flex vertical gap={12}>
          {one.error && <Alert type="error" showIcon role="alert" title={one.error} />}
          <ul className="import-figures">
            {FIGURES.map((figure) => (
              <li key={figure} className={figure}>
                <span>{t(`${applied ? "appliedFigure" : "figure"}.${figure}`)}</span>
                <strong>{formatNumber(one[figure])}</strong>{" "}
                <small>{t(one.kind === "GRIDS" || one.kind === "SCORE_ENTRIES" ? "rows" : "figure.people")}</small>
              </li>
            ))}
          </ul>
          <Sentence one={one} />
          <Flex gap={8} wrap>
            <Decisions one={one} />
            {one.rejected > 0 && (
              <Button href={rejectsUrl(one)} download>
                {t("rejects")}
              </Button>
            )}
            {!applied && (
              <Button type="link" aria-expanded={mapping} onClick={() => setMapping(!mapping)}>
                {t(mapping ? "map.hide" : "map.show")}
              </Button>
            )}
          </Flex>
          {!applied && one.noticed > 0 && (
            <Alert type="warning" showIcon role="status" title={t("noticed", { count: one.noticed })} />
          )}
          {one.notes.length > 0 && (
            <div className="muted">
              {t("notes")}
              <ul className="import-notes">
                {one.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </div>
          )}
        </Flex>
      </Panel>
      {mapping && <MappingStep one={one} />}
      <RowTabs one={one} />
    </>
  );
}

function Sentence({ one }: { one: DataImport }) {
  const { t } = useTranslation("imports");
  if (one.status === "APPLIED") {
    return (
      <p className="import-sentence">
        {t("sentence.done", { ...one, context: one.kind, time: formatTime(one.appliedAt) })}
      </p>
    );
  }
  const writes = one.added + one.changed > 0;
  const nothing = one.rejected > 0 && one.unchanged === 0 ? t("sentence.allRejected") : t("sentence.none");
  return (
    <p className="import-sentence">
      {writes ? t("sentence.will", { ...one, context: one.kind }) : nothing}
      {writes && one.rejected > 0 && ` ${t("sentence.rejected", { count: one.rejected })}`}
    </p>
  );
}
