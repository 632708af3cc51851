import { useQuery } from "@tanstack/react-query";
import { Flex, Form, Modal, Select } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { rolesQuery, VILLAGER } from "./accounts";
import { addPost, type Post, type PostValues } from "./posts";

interface Props {
  account: string;
  onDone: (post: Post) => void;
  onClose: () => void;
}

export function AddPostDialog({ account, onDone, onClose }: Props) {
  const { t } = useTranslation("accounts");
  const [form] = Form.useForm<PostValues>();
  const newId = useRef(uuidv7());
  const roles = useQuery(rolesQuery);
  const { submit, pending, refusal } = useSubmit(
    form,
    (values: PostValues) => addPost(account, { ...values, id: newId.current }),
    onDone,
  );
  const options = (roles.data ?? [])
    .filter((role) => role.assignable && role.code !== VILLAGER)
    .map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Modal
      open
      title={t("posts.add")}
      okText={t("common:action.confirm")}
      okButtonProps={{ loading: pending }}
      cancelText={t("common:action.cancel")}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="muted">{t("posts.note")}</p>
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" onFinish={submit} requiredMark={false}>
        <Form.Item name="role" label={t("posts.role")} rules={[{ required: true, message: t("need.roles") }]}>
          <Select options={options} showSearch={{ optionFilterProp: "label" }} loading={roles.isPending} />
        </Form.Item>
        <Form.Item name="areas" label={t("posts.areas")} rules={[{ required: true, message: t("need.areas") }]}>
          <AreaPicker multiple deepest="CONTACT_GRID" style={{ width: "100%" }} />
        </Form.Item>
        <Flex gap={12}>
          <Form.Item name="validFrom" label={t("field.validFrom")} style={{ flex: 1 }}>
            <DateInput />
          </Form.Item>
          <Form.Item name="validTo" label={t("field.validTo")} extra={t("validToHint")} style={{ flex: 1 }}>
            <DateInput />
          </Form.Item>
        </Flex>
      </Form>
    </Modal>
  );
}
