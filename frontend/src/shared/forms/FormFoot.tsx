import "./forms.css";
import { Button, Flex } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

/** Save and back, at the foot of a page with a form. */
export function FormFoot({ pending, save }: { pending: boolean; save?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Flex gap={8} className="form-foot">
      <Button type="primary" htmlType="submit" loading={pending}>
        {save ?? t("action.save")}
      </Button>
      <Button onClick={() => navigate(-1)}>{t("action.cancel")}</Button>
    </Flex>
  );
}
