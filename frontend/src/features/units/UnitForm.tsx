import { Button, Flex, Form, Input, Select } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { DateInput } from "@/shared/forms/DateInput";
import { DraftNotice } from "@/shared/forms/DraftNotice";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useDraft } from "@/shared/forms/useDraft";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { changeUnit, createUnit } from "./api";
import { UNIT_KINDS, type UnitInput, type UnitView } from "./types";

interface Props {
  unit?: UnitView;
  area: string;
  onSaved: (view: UnitView) => void;
  onCancel: () => void;
}

const INPUTS = ["creditCode", "legalPerson", "phone", "address"] as const;

export function UnitForm({ unit, area, onSaved, onCancel }: Props) {
  const { t } = useTranslation("units");
  const [form] = Form.useForm<UnitInput>();
  const newId = useRef(uuidv7());
  const { base, reloadFrom } = useBase(unit ?? null);
  const draft = useDraft(form, unit ? `units.${unit.id}.${unit.version}` : "units.new");
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    (values: UnitInput) => {
      const text = (value: string | null | undefined) => value?.trim() || null;
      const body: UnitInput = {
        ...values,
        creditCode: text(values.creditCode),
        legalPerson: text(values.legalPerson),
        phone: text(values.phone),
        address: text(values.address),
        foundedOn: values.foundedOn || null,
        remarks: text(values.remarks),
      };
      return unit
        ? changeUnit(unit.id, { ...body, version: (base ?? unit).version })
        : createUnit({ ...body, id: newId.current });
    },
    (view) => {
      draft.drop();
      onSaved(view);
    },
  );
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={unit ?? (area.length >= 6 ? { area: area.slice(0, 12) } : undefined)}
      onFinish={submit}
      onValuesChange={draft.onValuesChange}
      scrollToFirstError={{ focus: true }}
    >
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <DraftNotice
        show={draft.restored}
        onDiscard={() => {
          draft.drop();
          form.resetFields();
        }}
      />
      <Form.Item
        name="name"
        label={t("field.name")}
        rules={[{ required: true, whitespace: true, message: t("need.name") }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="kind" label={t("field.kind")} rules={[{ required: true, message: t("need.kind") }]}>
        <Select options={UNIT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="area" label={t("field.area")} rules={[{ required: true, message: t("need.area") }]}>
        <AreaPicker style={{ width: "100%" }} />
      </Form.Item>
      {INPUTS.map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`field.${name}`)}
          extra={name === "creditCode" ? t("creditHint") : undefined}
        >
          <Input maxLength={name === "address" ? 120 : name === "creditCode" ? 18 : 40} autoComplete="off" />
        </Form.Item>
      ))}
      <Form.Item name="foundedOn" label={t("field.foundedOn")}>
        <DateInput past />
      </Form.Item>
      <Form.Item name="remarks" label={t("field.remarks")}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={300} />
      </Form.Item>
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={pending}>
          {t("common:action.save")}
        </Button>
        <Button onClick={onCancel}>{t("common:action.cancel")}</Button>
      </Flex>
    </Form>
  );
}
