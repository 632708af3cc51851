import { Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { isPhone } from "@/shared/people/idNumber";
import { addStaff, type StaffInput } from "../api";
import type { GridView } from "../types";
import { addableRoles, missingRoles } from "./roles";

interface Props {
  grid: GridView;
  onDone: (grid: GridView) => void;
  onClose: () => void;
}

/** Adds staff to a grid. The contact member is appointed on the board, from the village's Party members. */
export function AddStaffDialog({ grid, onDone, onClose }: Props) {
  const { t } = useTranslation("grids");
  const roles = addableRoles(grid.type);
  const [id] = useState(uuidv7);
  const [form] = Form.useForm<StaffInput>();
  const send = (values: StaffInput) =>
    addStaff(grid.code, {
      id,
      role: values.role,
      personName: values.personName.trim(),
      phone: values.phone?.trim() || null,
    });
  const first = missingRoles(grid).find((role) => roles.includes(role)) ?? "OTHER";
  const { submit, pending, refusal } = useSubmit(form, send, onDone);
  return (
    <Modal
      open
      title={t("staff.addTo", { name: grid.name })}
      okText={t("common:action.save")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" onFinish={submit} initialValues={{ role: first }}>
        <Form.Item name="role" label={t("staff.role")}>
          <Select options={roles.map((value) => ({ value, label: t(`role.${value}`) }))} />
        </Form.Item>
        <Form.Item
          name="personName"
          label={t("staff.name")}
          rules={[{ required: true, whitespace: true, message: t("rule.name") }]}
        >
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item
          name="phone"
          validateTrigger="onBlur"
          label={t("staff.phone")}
          rules={[
            {
              validator: (_, value?: string) =>
                value && !isPhone(value) ? Promise.reject(new Error(t("rule.phone"))) : Promise.resolve(),
            },
          ]}
        >
          <Input maxLength={20} inputMode="tel" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
