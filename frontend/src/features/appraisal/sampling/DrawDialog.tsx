import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Form, InputNumber, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { kindOf } from "@/shared/appraisal/period";
import { useScheme } from "@/shared/appraisal/useScheme";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { periodsQuery } from "../api";
import { usePeriodName } from "../parts/usePeriodName";
import { drawSample, type NewSample } from "./api";

/** Period, place, share and seed: nothing else decides who is drawn. */
export function DrawDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const name = usePeriodName();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [id] = useState(uuidv7);
  const [form] = Form.useForm<Omit<NewSample, "id">>();
  const { schemeId, choices, scheme } = useScheme(Form.useWatch("area", form) ?? "");
  const periods = useQuery(periodsQuery({ schemeId })).data ?? [];
  const { submit, pending, refusal } = useSubmit(
    form,
    (values: Omit<NewSample, "id">) => drawSample({ id, ...values, ...(schemeId ? { schemeId } : {}) }),
    (sample) => {
      message.success(t("sample.drawn", { count: sample.households }));
      client.invalidateQueries({ queryKey: ["appraisal", "samples"] });
      navigate(`/score-samples/${sample.id}`);
    },
  );
  const needed = [{ required: true, message: t("sample.required") }];
  return (
    <Modal
      open
      title={t("sample.drawTitle")}
      okText={t("sample.draw")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <FormProblem refusal={refusal} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={submit}
        initialValues={{ percent: 5, threshold: 5 }}
      >
        <Form.Item name="area" label={t("sample.area")} rules={needed}>
          <AreaPicker />
        </Form.Item>
        <Form.Item
          name="period"
          label={t("sample.period")}
          rules={needed}
          extra={choices.length > 1 && scheme ? t("sample.scheme", { name: scheme.name }) : undefined}
        >
          <Select
            options={periods
              .filter((period) => kindOf(period) !== "YEAR")
              .map((value) => ({ value, label: name(value) }))}
          />
        </Form.Item>
        <Form.Item name="percent" label={t("sample.percent")} rules={needed}>
          <InputNumber min={0.1} max={50} precision={2} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item name="threshold" label={t("sample.threshold")} rules={needed}>
          <InputNumber min={0.1} max={100} precision={2} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item name="seed" label={t("sample.seed")} extra={t("sample.seedHint")}>
          <InputNumber min={0} max={Number.MAX_SAFE_INTEGER} precision={0} style={{ width: 200 }} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
