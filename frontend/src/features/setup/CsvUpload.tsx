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
  return (
    <Form.Item
      name="csv"
      label={t("csv.label")}
      extra={t("csv.format")}
      rules={[{ required: true, message: t("csv.required") }]}
    >
      <CsvInput onCounty={(countyName) => form.setFieldValue("countyName", countyName)} />
    </Form.Item>
  );
}

interface InputProps {
  onCounty: (name: string) => void;
  onChange?: (csv: string | null) => void;
}

function CsvInput({ onCounty, onChange }: InputProps) {
  const { t } = useTranslation("setup");
  const [check, setCheck] = useState<CsvCheck | null>(null);
  const take = async (file: File) => {
    const text = decodeCsv(await file.arrayBuffer());
    const result = checkRegionsCsv(text);
    setCheck(result);
    if (result.countyName) onCounty(result.countyName);
    onChange?.(result.faults.length === 0 ? text : null);
    return false;
  };
  return (
    <>
      <Upload accept=".csv,text/csv" maxCount={1} beforeUpload={take}>
        <Button icon={<UploadOutlined />}>{t("csv.choose")}</Button>
      </Upload>
      {check && <CsvResult check={check} />}
    </>
  );
}

function CsvResult({ check }: { check: CsvCheck }) {
  const { t } = useTranslation("setup");
  const { faults } = check;
  if (faults.length === 0) return <Alert className="csv-result" type="success" title={t("csv.fine", { ...check })} />;
  const list = (
    <ol>
      {faults.slice(0, SHOWN).map(({ row, fault, text }) => (
        <li key={`${row}${fault}`}>
          {t("csv.line", { row })} {t(`fault.${fault}`)} <code>{text}</code>
        </li>
      ))}
    </ol>
  );
  return (
    <Alert className="csv-result" type="error" title={t("csv.faults", { count: faults.length })} description={list} />
  );
}
