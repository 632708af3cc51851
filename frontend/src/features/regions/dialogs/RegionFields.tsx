import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { AreaLevel } from "@/shared/area/regions";
import { DateInput } from "@/shared/forms/DateInput";
import { KINDS } from "../types";

interface Props {
  level: AreaLevel;
  /** Only a place that exists has coordinates to correct. */
  coordinates?: boolean;
}

export function RegionFields({ level, coordinates }: Props) {
  const { t } = useTranslation("regions");
  const kinds = level === "TOWN" || level === "VILLAGE" ? KINDS[level] : [];
  return (
    <>
      <Form.Item
        name="name"
        label={t("field.name")}
        rules={[{ required: true, whitespace: true, message: t("rule.name") }]}
      >
        <Input maxLength={80} autoFocus />
      </Form.Item>
      {kinds.length > 0 && (
        <Form.Item name="kind" label={t("field.kind")} rules={[{ required: true, message: t("rule.kind") }]}>
          <Select options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        </Form.Item>
      )}
      <Form.Item name="validFrom" label={t("field.validFrom")} rules={[{ required: true, message: t("rule.date") }]}>
        <DateInput past />
      </Form.Item>
      {coordinates && (
        <>
          <Form.Item name="longitude" label={t("field.longitude")} extra={t("field.wgs")}>
            <InputNumber min={73} max={136} step={0.000001} style={{ width: "100%" }} />
          </Form.Item>
          <Form.Item name="latitude" label={t("field.latitude")}>
            <InputNumber min={3} max={54} step={0.000001} style={{ width: "100%" }} />
          </Form.Item>
        </>
      )}
    </>
  );
}
