import { Flex, Progress } from "antd";
import { useTranslation } from "react-i18next";
import { Panel } from "@/shared/ui/Panel";
import type { DataImport } from "../types";
import { Decisions } from "./Decisions";

/** What a job is doing and how far it is. */
export function BusyStep({ one }: { one: DataImport }) {
  const { t } = useTranslation("imports");
  const what = t(`busy.${one.status}`);
  const percent = one.total > 0 ? Math.min(99, Math.floor((one.done / one.total) * 100)) : 0;
  return (
    <Panel>
      <Flex vertical gap={10} role="status" aria-live="polite">
        <strong>{what}</strong>
        <Progress percent={percent} status="active" aria-label={what} />
        <span className="muted">
          {one.total > 0 ? t("busy.rows", { done: one.done, total: one.total }) : t("busy.queued")} {t("busy.leave")}
        </span>
        <Decisions one={one} />
      </Flex>
    </Panel>
  );
}
