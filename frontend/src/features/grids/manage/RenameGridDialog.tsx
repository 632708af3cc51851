import { useQueryClient } from "@tanstack/react-query";
import { Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { gridQuery, renameGrid } from "../api";
import type { GridView } from "../types";

export function RenameGridDialog({ grid, onClose }: { grid: GridView; onClose: () => void }) {
  const { t } = useTranslation("grids");
  const client = useQueryClient();
  const [form] = Form.useForm<{ name: string }>();
  const send = ({ name }: { name: string }) => renameGrid(grid.code, { name: name.trim(), version: grid.version });
  const { submit, pending, refusal } = useSubmit(form, send, (fresh) => {
    client.setQueryData(gridQuery(grid.code).queryKey, fresh);
    client.invalidateQueries({ queryKey: ["grids"] });
    onClose();
  });
  return (
    <Modal
      open
      title={t("manage.rename")}
      okText={t("common:action.save")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <FormProblem refusal={refusal} onReload={() => client.invalidateQueries({ queryKey: ["grids"] })} />
      <Form form={form} layout="vertical" onFinish={submit} initialValues={{ name: grid.name }}>
        <Form.Item
          name="name"
          label={t("field.name")}
          rules={[{ required: true, whitespace: true, message: t("rule.name") }]}
        >
          <Input maxLength={60} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
