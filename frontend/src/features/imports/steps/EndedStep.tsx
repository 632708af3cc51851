import { Alert, Flex } from "antd";
import { useTranslation } from "react-i18next";
import { formatTime } from "@/shared/ui/format";
import { LinkButton } from "@/shared/ui/LinkButton";
import { Panel } from "@/shared/ui/Panel";
import type { DataImport } from "../types";

/** An import that is over: refused, discarded or undone. */
export function EndedStep({ one }: { one: DataImport }) {
  const { t } = useTranslation("imports");
  const refused = one.status === "REFUSED";
  const words = refused
    ? t("sentence.refused")
    : one.status === "UNDONE"
      ? t("sentence.undone", { time: formatTime(one.endedAt) })
      : t("sentence.discarded");
  return (
    <Panel>
      <Flex vertical gap={12} align="start">
        <Alert
          type={refused ? "error" : "info"}
          showIcon
          role={refused ? "alert" : "status"}
          title={words}
          description={refused ? one.error : undefined}
        />
        <LinkButton type="primary" to="/imports">
          {t("action.again")}
        </LinkButton>
      </Flex>
    </Panel>
  );
}
