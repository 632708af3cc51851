import { UploadOutlined } from "@ant-design/icons";
import { Alert, Button, Form, type FormInstance, Upload } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type CsvCheck, checkRegionsCsv, decodeCsv } from "./regionsCsv";
import type { SetupValues } from "./SetupWizard";

const SHOWN = 8;

/** The county's own division tree: read and checked here before it is sent. */
export function CsvUpload({ form }: { form: FormInstance<SetupValues> }) {
  const { t } = useTranslation("setup");
  const [check, setCheck] = useState<CsvCheck | null>(null);
  const take = async (file: File) => {
    const text = decodeCsv(await file.arrayBuffer());
    const result = checkRegionsCsv(text);
    setCheck(result);
    form.setFieldsValue({ csv: result.faults.length === 0 ? text : null });
    if (result.countyName) form.setFieldValue("countyName", result.countyName);
    form.validateFields(["csv"]).catch(() => {});
  };
  return (
    <Form.Item
      name="csv"
      label={t("csv.label")}
      extra={t("csv.format")}
      rules={[{ required: true, message: t("csv.required") }]}
      valuePropName="data-value"
      trigger="none"
    >
      <div>
        <Upload accept=".csv,text/csv" maxCount={1} beforeUpload={(file) => take(file).then(() => false)}>
          <Button icon={<UploadOutlined />}>{t("csv.choose")}</Button>
        </Upload>
        {check && (
          <Alert
            className="csv-result"
            type={check.faults.length > 0 ? "error" : "success"}
            title={
              check.faults.length > 0 ? t("csv.faults", { count: check.faults.length }) : t("csv.fine", { ...check })
            }
            description={
              check.faults.length > 0 && (
                <ol>
                  {check.faults.slice(0, SHOWN).map(({ row, fault, text }) => (
                    <li key={`${row}${fault}`}>
                      {t("csv.line", { row })} {t(`fault.${fault}`)} <code>{text}</code>
                    </li>
                  ))}
                </ol>
              )
            }
          />
        )}
      </div>
    </Form.Item>
  );
}
