import { Button, Flex, Form, Input, Steps } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/shared/api/client";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { ADMINISTRATORS, AdministratorsStep } from "./AdministratorsStep";
import { ConfirmStep } from "./ConfirmStep";
import { CountyStep, OWN_FILE } from "./CountyStep";

export interface SetupValues {
  preset: string | null;
  csv: string | null;
  countyName: string;
  code?: string;
  administrators: { username: string; displayName: string; password: string }[];
}

const LAST = 2;

export function SetupWizard({ codeNeeded, onStarted }: { codeNeeded: boolean; onStarted: () => void }) {
  const { t } = useTranslation("setup");
  const [form] = Form.useForm<SetupValues>();
  const [step, setStep] = useState(0);
  const { submit, pending, refusal } = useSubmit(form, send, () => {
    localStorage.setItem("touyan.username", form.getFieldValue(["administrators", 0, "username"]));
    onStarted();
  });
  const next = async () => {
    await form.validateFields(step === 0 ? ["preset", "csv", "countyName"] : [["administrators"]], { recursive: true });
    setStep(step + 1);
  };
  const finish = async () => {
    if (codeNeeded) await form.validateFields(["code"]);
    await submit(form.getFieldsValue(true));
    const faulty = form.getFieldsError().find(({ errors }) => errors.length > 0);
    if (faulty && faulty.name[0] !== "code") setStep(faulty.name[0] === "administrators" ? 1 : 0);
  };
  return (
    <section className="panel setup-wizard">
      <Steps
        current={step}
        items={["county", "administrators", "confirm"].map((key) => ({ title: t(`step.${key}`) }))}
      />
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ preset: null, csv: null }}>
        <div hidden={step !== 0}>
          <CountyStep form={form} />
        </div>
        <div hidden={step !== 1}>
          <AdministratorsStep form={form} />
        </div>
        {step === LAST && <ConfirmStep values={form.getFieldsValue(true)} />}
        {step === LAST && codeNeeded && (
          <Form.Item
            name="code"
            label={t("code.label")}
            extra={t("code.hint")}
            rules={[{ required: true, message: t("code.required") }]}
          >
            <Input autoComplete="off" maxLength={20} style={{ width: 200 }} />
          </Form.Item>
        )}
      </Form>
      <Flex justify="end" gap={8}>
        {step > 0 && <Button onClick={() => setStep(step - 1)}>{t("previous")}</Button>}
        {step < LAST ? (
          <Button type="primary" onClick={() => next().catch(() => {})}>
            {t("next")}
          </Button>
        ) : (
          <Button type="primary" loading={pending} onClick={() => finish().catch(() => {})}>
            {t("start")}
          </Button>
        )}
      </Flex>
    </section>
  );
}

function send({ preset, csv, countyName, code, administrators }: SetupValues) {
  const named = administrators.map((administrator, index) => ({ role: ADMINISTRATORS[index] ?? "", ...administrator }));
  const source = preset === OWN_FILE ? { preset: null, csv } : { preset, csv: null };
  const body = { ...source, countyName, administrators: named, ...(code ? { code } : {}) };
  return api.POST("/setup", { body: body as never });
}
