import { useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Flex, Form, Input } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { mergeRegions } from "../api";
import type { MergeOrder, RegionView } from "../types";
import type { MergeChoice } from "./MergePage";

interface Props {
  choice: MergeChoice;
  onBack: () => void;
  onDone: (view: RegionView) => void;
}

interface Values extends Pick<MergeOrder, "reason" | "effectiveDate"> {
  newName?: string;
  typed: string;
}

/** The last word: nothing happens until the name of the village that stays has been typed. */
export function ConfirmStep({ choice, onBack, onDone }: Props) {
  const { t } = useTranslation("regions");
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const name = choice.target?.name ?? "";
  const send = (values: Values) =>
    mergeRegions({
      sources: choice.sources.map((source) => source.code),
      targetCode: choice.target?.code ?? "",
      newName: values.newName?.trim() || null,
      reason: values.reason.trim(),
      effectiveDate: values.effectiveDate,
      mark: choice.mark,
    });
  const { submit, pending, refusal } = useSubmit(form, send, (view) => {
    client.invalidateQueries();
    onDone(view);
  });
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={submit}
      initialValues={{ effectiveDate: dayjs().format("YYYY-MM-DD") }}
      style={{ maxWidth: 560 }}
    >
      <Alert type="warning" showIcon className="form-problem" title={t("merge.warning")} />
      <FormProblem refusal={refusal} />
      <Form.Item name="newName" label={t("merge.newName")} extra={t("merge.newNameHint", { name })}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="effectiveDate" label={t("merge.date")} rules={[{ required: true, message: t("rule.date") }]}>
        <DateInput past />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t("common:reason.label")}
        rules={[{ required: true, whitespace: true, message: t("common:reason.required") }]}
      >
        <Input.TextArea rows={2} maxLength={200} placeholder={t("merge.reasonHint")} />
      </Form.Item>
      <Form.Item
        name="typed"
        label={t("merge.type", { name })}
        rules={[
          {
            validator: (_, value?: string) =>
              value?.trim() === name ? Promise.resolve() : Promise.reject(new Error(t("merge.typeWrong", { name }))),
          },
        ]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Flex gap={8}>
        <Button onClick={onBack}>{t("merge.back")}</Button>
        <Button type="primary" danger htmlType="submit" loading={pending}>
          {t("merge.do")}
        </Button>
      </Flex>
    </Form>
  );
}
