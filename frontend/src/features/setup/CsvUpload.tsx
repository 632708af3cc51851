import { UploadOutlined } from "@ant-design/icons";
import { Alert, Button, Form, type FormInstance, Upload } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ok } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";
import { problemText } from "@/shared/api/problemText";
import { readText } from "@/shared/files/readText";
import type { SetupValues } from "./SetupWizard";

interface TableCheck {
  countyName: string | null;
  towns: number;
  villages: number;
  faults: { row: number; code: string; message: string }[];
  faultCount: number;
}

/** The county's own division tree, looked at by the server as it will be taken. */
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
  const [check, setCheck] = useState<TableCheck | null>(null);
  const [refused, setRefused] = useState("");
  const [checking, setChecking] = useState(false);
  const latest = useRef<File | null>(null);
  const clear = () => {
    latest.current = null;
    setCheck(null);
    setRefused("");
    setChecking(false);
    onChange?.(null);
  };
  const take = async (file: File) => {
    clear();
    latest.current = file;
    setChecking(true);
    const csv = await readText(file);
    const found = await ok<TableCheck>(api.POST("/setup/check", { body: { csv } })).catch(asProblem);
    if (latest.current !== file) return;
    setChecking(false);
    if (found instanceof Error) {
      setRefused(found.errors[0]?.message ?? problemText(t, found));
      return;
    }
    setCheck(found);
    if (found.countyName) onCounty(found.countyName);
    if (found.faultCount === 0) onChange?.(csv);
  };
  return (
    <>
      <Upload
        accept=".csv,text/csv"
        maxCount={1}
        onRemove={clear}
        beforeUpload={(file) => {
          take(file);
          return false;
        }}
      >
        <Button icon={<UploadOutlined />} loading={checking}>
          {t("csv.choose")}
        </Button>
      </Upload>
      {refused && <Alert className="csv-result" type="error" role="alert" title={refused} />}
      {check && <CsvResult check={check} />}
    </>
  );
}

function CsvResult({ check }: { check: TableCheck }) {
  const { t } = useTranslation("setup");
  const { faults, faultCount, countyName, towns, villages } = check;
  if (faultCount === 0)
    return (
      <Alert
        className="csv-result"
        type="success"
        role="status"
        title={t("csv.fine", { countyName: countyName ?? t("csv.unnamed"), towns, villages })}
      />
    );
  const list = (
    <ol>
      {faults.map(({ row, code, message }) => (
        <li key={row}>
          {t("csv.line", { row })} <code>{code}</code> {message}
        </li>
      ))}
    </ol>
  );
  return (
    <Alert
      className="csv-result"
      type="error"
      role="alert"
      title={t("csv.faults", { count: faultCount })}
      description={list}
    />
  );
}
