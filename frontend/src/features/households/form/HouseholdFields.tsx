import { useQuery } from "@tanstack/react-query";
import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useMe } from "@/shared/session/session";
import { contactGridsQuery, groupsQuery } from "../api";
import { HOUSEHOLD_STATUSES } from "../types";
import { PresenceFields } from "./PresenceFields";
import { needsContactGrid, standings } from "./place";
import { VillageField } from "./VillageField";

/** A household's own data. The village is chosen once: later only a move of villages changes it. */
export function HouseholdFields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation("households");
  const form = Form.useFormInstance();
  const village: string = Form.useWatch("villageCode", { form, preserve: true }) ?? "";
  const status: string | undefined = Form.useWatch("status", form);
  const groups = useQuery(groupsQuery(village)).data ?? [];
  const grids = useQuery(contactGridsQuery(village)).data?.items ?? [];
  const required = (field: string) => [{ required: true, message: t("rule.required", { field }) }];
  const needed = needsContactGrid(useMe(), village, isNew);
  const forget = () => form.setFieldsValue({ groupNumber: "", contactGridCode: null });
  return (
    <div className="form-grid">
      {isNew && <VillageField onChange={forget} />}
      <Form.Item name="groupNumber" label={t("field.group")} rules={required(t("field.group"))}>
        <Select
          disabled={!village}
          showSearch={{ optionFilterProp: "label" }}
          options={groups.map(({ number, name }) => ({ value: number, label: `${number} ${name}` }))}
        />
      </Form.Item>
      <Form.Item
        name="contactGridCode"
        label={t("field.contactGridName")}
        extra={needed ? undefined : t("hint.contactGrid")}
        rules={needed ? required(t("field.contactGridName")) : []}
      >
        <Select
          allowClear={!needed}
          disabled={!village}
          showSearch={{ optionFilterProp: "label" }}
          options={grids.map((grid) => ({
            value: grid.code,
            label: t("gridChoice", { name: grid.name, count: grid.households }),
          }))}
        />
      </Form.Item>
      <Form.Item name="status" label={t("field.status")} rules={required(t("field.status"))}>
        <Select options={standings(HOUSEHOLD_STATUSES, status, (value) => t(`status.${value}`))} />
      </Form.Item>
      <Form.Item name={["address", "naturalVillage"]} label={t("field.naturalVillage")}>
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name={["address", "doorNumber"]} label={t("field.doorNumber")}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name={["address", "address"]} label={t("field.address")} className="form-two">
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="longitude" label={t("field.longitude")} extra={t("hint.coordinates")}>
        <InputNumber min={73} max={136} step={0.000001} style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="latitude" label={t("field.latitude")}>
        <InputNumber min={3} max={54} step={0.000001} style={{ width: "100%" }} />
      </Form.Item>
      <PresenceFields />
      <Form.Item name="remarks" label={t("field.remarks")} className="form-two">
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />
      </Form.Item>
    </div>
  );
}
