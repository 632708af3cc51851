import { Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { NamedCode } from "@/shared/api/types";
import { DateInput } from "@/shared/forms/DateInput";
import { useCodeTables } from "@/shared/people/codeTables";
import { idFacts } from "@/shared/people/idNumber";
import { DuplicateHints } from "../duplicates/DuplicateHints";
import { EMPLOYMENTS, RESIDENT_STATUSES } from "../types";
import { PresenceFields } from "./PresenceFields";
import { standings } from "./place";
import { idRule, phoneRule } from "./rules";
import { SecretInput } from "./SecretInput";

const HEAD = "02";

interface Props {
  /** Where the person stands in the form: `["head"]`, or nothing. */
  at?: string[];
  isHead?: boolean;
  /** What is stored now, when a person is being edited. */
  masked?: { idNumber: string | null; phone: string | null };
  /** Who is edited, and in which household: nobody is like himself. */
  known?: { residentId?: string; householdId?: string };
}

export function ResidentFields({ at = [], isHead, masked, known }: Props) {
  const { t } = useTranslation("households");
  const form = Form.useFormInstance();
  const codes = useCodeTables();
  const status: string | undefined = Form.useWatch([...at, "status"], form);
  const typedNumber = Form.useWatch([...at, "idNumber"], form);
  const name = (field: string) => [...at, field];
  const required = (field: "name" | "sex" | "relation") => [
    { required: true, whitespace: true, message: t("rule.required", { field: t(`field.${field}`) }) },
  ];
  const choices = (table: NamedCode[] | undefined) => table?.map((entry) => ({ value: entry.code, label: entry.name }));
  const choose = (field: "ethnicity" | "education" | "politicalStatus" | "maritalStatus") => (
    <Form.Item name={name(field)} label={t(`field.${field}`)}>
      <Select allowClear showSearch={{ optionFilterProp: "label" }} options={choices(codes?.[field])} />
    </Form.Item>
  );
  const fillFrom = (number: string) => {
    const facts = idFacts(number);
    if (!facts) return;
    form.setFieldValue(name("birthDate"), facts.birthDate);
    form.setFieldValue(name("sex"), facts.sex);
  };
  return (
    <div className="form-grid">
      <Form.Item name={name("name")} label={t("field.name")} rules={required("name")}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      {!isHead && (
        <Form.Item name={name("relation")} label={t("field.relation")} rules={required("relation")}>
          <Select
            showSearch={{ optionFilterProp: "label" }}
            options={choices(codes?.relation?.filter((entry) => entry.code !== HEAD))}
          />
        </Form.Item>
      )}
      <Form.Item
        name={name("idNumber")}
        label={t("field.idNumber")}
        extra={t("hint.idNumber")}
        rules={[idRule(t)]}
        validateTrigger="onBlur"
      >
        <SecretInput masked={masked?.idNumber} maxLength={18} onTyped={fillFrom} />
      </Form.Item>
      {masked?.idNumber && typeof typedNumber === "string" && (
        <Form.Item name={name("reason")} label={t("hint.whyNumber")} extra={t("hint.secondPerson")}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      <Form.Item name={name("sex")} label={t("field.sex")} rules={required("sex")}>
        <Select options={choices(codes?.sex)} />
      </Form.Item>
      <Form.Item name={name("birthDate")} label={t("field.birthDate")}>
        <DateInput past />
      </Form.Item>
      <Form.Item name={name("phone")} label={t("field.phone")} rules={[phoneRule(t)]} validateTrigger="onBlur">
        <SecretInput masked={masked?.phone} maxLength={20} inputMode="tel" />
      </Form.Item>
      <DuplicateHints at={at} {...known} />
      {choose("ethnicity")}
      {choose("politicalStatus")}
      {choose("education")}
      {choose("maritalStatus")}
      <Form.Item name={name("employment")} label={t("field.employment")}>
        <Select allowClear options={EMPLOYMENTS.map((value) => ({ value, label: t(`employment.${value}`) }))} />
      </Form.Item>
      <Form.Item name={name("occupation")} label={t("field.occupation")}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          popupMatchSelectWidth={360}
          options={choices(codes?.occupation)}
        />
      </Form.Item>
      <Form.Item name={name("jobTitle")} label={t("field.jobTitle")}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name={name("workPlace")} label={t("field.workPlace")}>
        <Input maxLength={100} />
      </Form.Item>
      {masked && (
        <Form.Item name={name("status")} label={t("field.status")}>
          <Select options={standings(RESIDENT_STATUSES, status, (value) => t(`residentStatus.${value}`))} />
        </Form.Item>
      )}
      <PresenceFields at={at} />
      <Form.Item name={name("remarks")} label={t("field.remarks")} className="form-two">
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />
      </Form.Item>
    </div>
  );
}
