import { useQuery } from "@tanstack/react-query";
import { App, Form, Modal, Select } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";
import type { ObjectionView } from "../types";
import { assignObjection, handlersQuery } from "./api";

interface Props {
  view: ObjectionView;
  onDone: (fresh: ObjectionView) => void;
  onClose: () => void;
}

/** Gives an objection to somebody who decides in its village or town. */
export function AssignDialog({ view, onDone, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const [form] = Form.useForm<{ accountId: string }>();
  const { base, reloadFrom } = useBase(view);
  const handlers = useQuery(handlersQuery(view.id));
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    ({ accountId }: { accountId: string }) => assignObjection(view.id, { accountId, version: base.version }),
    (fresh) => {
      message.success(t("objections.assigned", { name: fresh.assigneeName }));
      onDone(fresh);
    },
  );
  return (
    <Modal
      open
      title={t("objections.assignTitle", { number: view.number })}
      okText={t("objections.assign")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form form={form} layout="vertical" onFinish={submit}>
        <Form.Item
          name="accountId"
          label={t("objections.assignee")}
          extra={handlers.data?.length === 0 ? t("objections.noHandlers") : t("objections.assigneeHint")}
          rules={[{ required: true, message: t("required") }]}
        >
          <Select
            loading={handlers.isPending}
            showSearch={{ optionFilterProp: "label" }}
            options={(handlers.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
