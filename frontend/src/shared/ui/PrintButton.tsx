import { PrinterOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

export function PrintButton({ label }: { label?: string }) {
  const { t } = useTranslation();
  return (
    <Button icon={<PrinterOutlined />} onClick={() => window.print()} className="no-print">
      {label ?? t("action.print")}
    </Button>
  );
}
