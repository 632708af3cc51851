import { Button, Result } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { formatNumber, listOf } from "@/shared/ui/format";
import type { RegionView } from "../types";
import type { MergeChoice } from "./MergePage";

export function ResultStep({ view, choice }: { view: RegionView; choice: MergeChoice }) {
  const { t } = useTranslation("regions");
  return (
    <Result
      status="success"
      title={t("merge.done", { sources: listOf(choice.sources.map((source) => source.name)), target: view.name })}
      subTitle={t("merge.after", {
        households: formatNumber(view.households),
        residents: formatNumber(view.residents),
      })}
      extra={[
        <Link key="village" to={`/villages/${view.code}`}>
          <Button type="primary">{t("village.open")}</Button>
        </Link>,
        <Link key="tree" to={`/regions?at=${view.code}`}>
          <Button>{t("title")}</Button>
        </Link>,
      ]}
    />
  );
}
