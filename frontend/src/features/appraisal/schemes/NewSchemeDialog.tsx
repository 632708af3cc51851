import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Modal, Radio, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { useMe } from "@/shared/session/session";
import { ErrorState } from "@/shared/ui/States";
import { createScheme, presetsQuery } from "../api";

interface Values {
  name: string;
  holderArea: string;
  preset: string;
}

/** A scheme begins with a preset; everything of it is edited afterwards, in the draft. */
export function NewSchemeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const presets = useQuery(presetsQuery);
  const [form] = Form.useForm<Values>();
  const [id] = useState(uuidv7);
  const { submit, pending, refusal } = useSubmit(
    form,
    (values: Values) => createScheme({ id, ...values, name: values.name.trim() }),
    (made) => {
      client.invalidateQueries({ queryKey: ["appraisal", "schemes"] });
      message.success(t("schemes.created"));
      navigate(`/schemes/${made.id}/versions/1/edit`);
    },
  );
  return (
    <Modal
      open
      width={640}
      title={t("schemes.new")}
      okText={t("common:action.confirm")}
      okButtonProps={{ loading: pending, disabled: !presets.data }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <FormProblem refusal={refusal} />
      {presets.isError && <ErrorState error={presets.error} onRetry={() => presets.refetch()} />}
      {presets.isPending && <Skeleton active />}
      {presets.data && (
        <Form
          form={form}
          layout="vertical"
          onFinish={submit}
          initialValues={{ holderArea: me?.areas[0]?.code, preset: presets.data[0]?.code }}
        >
          <Form.Item name="name" label={t("schemes.name")} rules={[{ required: true, message: t("rules.required") }]}>
            <Input maxLength={60} placeholder={t("schemes.nameHint")} autoFocus />
          </Form.Item>
          <Form.Item
            name="holderArea"
            label={t("schemes.holder")}
            rules={[{ required: true, message: t("rules.required") }]}
          >
            <AreaPicker deepest="VILLAGE" />
          </Form.Item>
          <Form.Item name="preset" label={t("schemes.from")}>
            <Radio.Group className="preset-choice">
              {presets.data.map((preset) => (
                <Radio key={preset.code} value={preset.code}>
                  <strong>{preset.name}</strong>
                  <br />
                  <span className="muted">{preset.note}</span>
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
}
