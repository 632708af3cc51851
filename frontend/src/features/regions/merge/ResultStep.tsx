import { Result } from "antd";
import { useTranslation } from "react-i18next";
import { formatNumber, listOf } from "@/shared/ui/format";
import { LinkButton } from "@/shared/ui/LinkButton";
import type { RegionView } from "../types";
import type { MergeChoice } from "./MergePage";

export function ResultStep({ view, choice }: { view: RegionView; choice: MergeChoice }) {
  const { t } = useTranslation("regions");
  return (
    <Result
      status="success"
      title={t("merge.done", { sources: listOf(choice.sources.map((source) => source.name)), target: view.shortName })}
      subTitle={t("merge.after", {
        households: formatNumber(view.households),
        residents: formatNumber(view.residents),
      })}
      extra={[
        <LinkButton key="village" to={`/villages/${view.code}`} type="primary">
          {t("village.open")}
        </LinkButton>,
        <LinkButton key="tree" to={`/regions?at=${view.code}`}>
          {t("title")}
        </LinkButton>,
      ]}
    />
  );
}
