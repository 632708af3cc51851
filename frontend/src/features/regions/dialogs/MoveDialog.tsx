import { useQuery } from "@tanstack/react-query";
import { Form, Input, Modal, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";
import { ErrorState } from "@/shared/ui/States";
import { moveRegion, previewMove } from "../api";
import type { DialogProps } from "./EditRegionDialog";
import { PreviewPanel } from "./PreviewPanel";

interface Values {
  parentCode: string;
  reason: string;
}

/** A village goes to another town: gets a new code there, and all its rows go along. */
export function MoveDialog({ view, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("regions");
  const [form] = Form.useForm<Values>();
  const parent = Form.useWatch("parentCode", form) ?? "";
  const preview = useQuery({
    queryKey: ["regions", "move-preview", view.code, parent],
    queryFn: () => previewMove(view.code, parent),
    enabled: parent !== "" && parent !== view.parentCode,
    staleTime: 0,
    retry: false,
  });
  const { base, reloadFrom } = useBase(view, () => preview.refetch());
  const send = (values: Values) =>
    moveRegion(view.code, { parentCode: values.parentCode, reason: values.reason.trim(), version: base.version });
  const { submit, pending, refusal, clear } = useSubmit(form, send, onDone);
  return (
    <Modal
      open
      width={640}
      title={t("action.moveOf", { name: view.name })}
      okText={t("action.move")}
      okButtonProps={{ loading: pending, disabled: !preview.data }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form form={form} layout="vertical" onFinish={submit}>
        <Form.Item name="parentCode" label={t("move.to")} rules={[{ required: true, message: t("rule.town") }]}>
          <AreaPicker levels={["TOWN"]} deepest="TOWN" />
        </Form.Item>
        {preview.isFetching && <Skeleton active title={false} />}
        {preview.isError && <ErrorState error={preview.error} />}
        {preview.data && <PreviewPanel preview={preview.data} />}
        <Form.Item
          name="reason"
          label={t("common:reason.label")}
          rules={[{ required: true, whitespace: true, message: t("common:reason.required") }]}
        >
          <Input.TextArea rows={2} maxLength={200} placeholder={t("common:reason.placeholder")} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
