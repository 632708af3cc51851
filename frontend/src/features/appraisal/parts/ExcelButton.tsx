import { DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { ChartData } from "@/shared/chart/data";

/** A table's figures as a workbook, as a chart's are. */
export function ExcelButton({ title, data }: { title: string; data: () => ChartData }) {
  const { t } = useTranslation();
  const save = async () => (await import("@/shared/chart/workbook")).saveWorkbook(title, data());
  return (
    <Button size="small" className="no-print" icon={<DownloadOutlined />} onClick={save}>
      {t("chart.excel")}
    </Button>
  );
}
