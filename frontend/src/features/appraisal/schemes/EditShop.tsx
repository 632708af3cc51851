import { Checkbox, Form, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { Panel } from "@/shared/ui/Panel";
import { Named } from "./EditTable";

const at = (name: string) => ["rules", "shop", name];

/** The points shop of a scheme: what a published result earns, and how long it lasts. */
export function EditShop() {
  const { t } = useTranslation("appraisal");
  const used = Form.useWatch(["rules", "hasShop"]);
  return (
    <Panel title={t("rules.shop")}>
      <Form.Item name={["rules", "hasShop"]} valuePropName="checked">
        <Checkbox>{t("rules.shopUse")}</Checkbox>
      </Form.Item>
      {used && (
        <div className="publicity-bar">
          <Named name={at("earnOn")} label={t("rules.earnOn")} optional>
            <Select
              allowClear
              style={{ width: 130 }}
              placeholder={t("rules.earnOnSame")}
              options={(["MONTH", "QUARTER", "YEAR"] as const).map((value) => ({
                value,
                label: t(`rules.kind.${value}`),
              }))}
            />
          </Named>
          <Named name={at("above")} label={t("rules.above")}>
            <InputNumber precision={2} style={{ width: 90 }} />
          </Named>
          <Named name={at("pointsPerIndex")} label={t("rules.pointsPerIndex")}>
            <InputNumber min={0.01} max={1000} precision={2} style={{ width: 90 }} />
          </Named>
          <Named name={at("most")} label={t("rules.mostPoints")} optional>
            <InputNumber min={1} max={100000} precision={0} style={{ width: 90 }} />
          </Named>
          <Named name={at("expiryMonths")} label={t("rules.expiryMonths")} optional>
            <InputNumber min={1} max={120} precision={0} style={{ width: 90 }} />
          </Named>
          <Named name={at("holdDays")} label={t("rules.holdDays")} optional>
            <InputNumber min={0} max={30} precision={0} placeholder="3" style={{ width: 90 }} />
          </Named>
          <Named name={at("places")} label={t("rules.places")} optional>
            <AreaPicker multiple placeholder={t("rules.everywhere")} style={{ minWidth: 220 }} />
          </Named>
        </div>
      )}
    </Panel>
  );
}
