import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Form, Input, Modal, Radio, Select } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { createGrid, governanceQuery } from "../api";
import type { GridType, GridView } from "../types";

interface Props {
  /** Empty: it is asked for. */
  village: string;
  onDone: (grid: GridView) => void;
  onClose: () => void;
}

interface Values {
  village: string;
  type: GridType;
  parentCode: string;
  name: string;
}

/** A governance grid in a village, or a contact grid in one of its governance grids. */
export function NewGridDialog({ village, onDone, onClose }: Props) {
  const { t } = useTranslation("grids");
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const type = Form.useWatch("type", form);
  const place = Form.useWatch("village", form) ?? "";
  const parents = useQuery({ ...governanceQuery(place), enabled: place.length === 12 }).data?.items ?? [];
  const send = (values: Values) =>
    createGrid({
      type: values.type,
      name: values.name.trim(),
      parentCode: values.type === "GOVERNANCE" ? values.village : values.parentCode,
    });
  const { submit, pending, refusal } = useSubmit(form, send, (grid) => {
    client.invalidateQueries({ queryKey: ["grids"] });
    onDone(grid);
  });
  const needed = [{ required: true, message: t("rule.needed") }];
  return (
    <Modal
      open
      title={t("manage.new")}
      okText={t("common:action.save")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <FormProblem refusal={refusal} />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{ type: "CONTACT", village: village.length === 12 ? village : "" }}
      >
        <Form.Item name="village" label={t("field.village")} rules={needed}>
          <AreaPicker levels={["VILLAGE"]} onChange={() => form.resetFields(["parentCode"])} />
        </Form.Item>
        <Form.Item name="type" label={t("filter.type")}>
          <Radio.Group
            options={(["CONTACT", "GOVERNANCE"] as const).map((value) => ({ value, label: t(`type.${value}`) }))}
          />
        </Form.Item>
        {type === "CONTACT" && (
          <Form.Item name="parentCode" label={t("manage.parent")} rules={needed}>
            <Select disabled={!place} options={parents.map(({ code, name }) => ({ value: code, label: name }))} />
          </Form.Item>
        )}
        <Form.Item
          name="name"
          label={t("field.name")}
          rules={[{ required: true, whitespace: true, message: t("rule.name") }]}
        >
          <Input maxLength={60} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
