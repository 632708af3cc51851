import { Badge } from "antd";
import { useTranslation } from "react-i18next";

const TONES: Record<string, "success" | "default" | "warning" | "error"> = {
  RESIDENT: "success",
  AWAY: "warning",
  MOVED_OUT: "default",
  CANCELLED: "default",
};

export function StatusMark({ status }: { status: string }) {
  const { t } = useTranslation("households");
  return <Badge status={TONES[status] ?? "default"} text={t(`status.${status}`)} />;
}
