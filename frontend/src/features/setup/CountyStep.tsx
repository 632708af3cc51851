import { useQuery } from "@tanstack/react-query";
import { Form, type FormInstance, Input, Radio } from "antd";
import { useTranslation } from "react-i18next";
import { api, ok } from "@/shared/api/client";
import { CsvUpload } from "./CsvUpload";
import type { SetupValues } from "./SetupWizard";

interface Preset {
  code: string;
  countyName: string;
  areaCode: string;
  towns: number;
  villages: number;
}

export const OWN_FILE = "csv";

export function CountyStep({ form }: { form: FormInstance<SetupValues> }) {
  const { t } = useTranslation("setup");
  const presets = useQuery({
    queryKey: ["setup", "presets"],
    queryFn: () => ok<Preset[]>(api.GET("/setup/presets") as never),
  });
  const chosen = Form.useWatch("preset", form);
  const choose = (code: string) => {
    const preset = presets.data?.find((one) => one.code === code);
    form.setFieldsValue({ csv: null, countyName: preset?.countyName ?? "" });
  };
  return (
    <>
      <Form.Item name="preset" label={t("county.label")} rules={[{ required: true, message: t("county.required") }]}>
        <Radio.Group className="presets" onChange={(event) => choose(event.target.value)}>
          {(presets.data ?? []).map((preset) => (
            <Radio key={preset.code} value={preset.code}>
              <strong>{preset.countyName}</strong>
              <span className="muted">
                {preset.areaCode} · {t("county.size", { ...preset })}
              </span>
            </Radio>
          ))}
          <Radio value={OWN_FILE}>
            <strong>{t("county.own")}</strong>
            <span className="muted">{t("county.ownHint")}</span>
          </Radio>
        </Radio.Group>
      </Form.Item>
      {chosen === OWN_FILE && <CsvUpload form={form} />}
      <Form.Item
        name="countyName"
        label={t("county.name")}
        extra={t("county.nameHint")}
        rules={[{ required: true, whitespace: true, message: t("county.nameRequired") }]}
      >
        <Input maxLength={40} style={{ maxWidth: 320 }} />
      </Form.Item>
    </>
  );
}
