import { Tag } from "antd";
import { useTranslation } from "react-i18next";

interface Props {
  grade: string;
  name: string;
  vetoed?: boolean;
  /** Codes from the best to the lowest; the first is shown green, the last red. */
  order?: string[];
}

export function GradeTag({ grade, name, vetoed = false, order = ["A", "B", "C", "D"] }: Props) {
  const { t } = useTranslation("appraisal");
  const place = order.indexOf(grade);
  const color = vetoed || (place > 0 && place === order.length - 1) ? "error" : place === 0 ? "success" : undefined;
  return (
    <>
      <Tag color={color}>{name}</Tag>
      {vetoed && <Tag color="error">{t("vetoed")}</Tag>}
    </>
  );
}
