import { Form, Input, Segmented, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateInput } from "@/shared/forms/DateInput";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { useCodeTables } from "@/shared/people/codeTables";
import { idRule, phoneRule } from "../form/rules";
import { newResident, residentBody } from "../form/values";
import type { ResidentInput } from "../types";
import { ActDialog } from "./ActDialog";
import { actOnHousehold } from "./api";
import { PersonSelect } from "./PersonSelect";
import type { DialogProps } from "./SimpleDialogs";

interface Values {
  person?: Partial<ResidentInput>;
  residentId?: string;
  relation?: string;
  eventDate?: string;
  reason?: string;
}

const bodyOf = (id: string, person: Partial<ResidentInput> = {}, change: Partial<ResidentInput> = {}) =>
  residentBody(newResident({ ...person, ...change, id }));

export function BirthDialog({ view, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("households");
  const [form] = Form.useForm<Values>();
  const [id] = useState(uuidv7);
  return (
    <ActDialog<Values, typeof view>
      dayless
      reasonOptional
      title={t("act.birth", { name: view.headName })}
      view={view}
      form={form}
      send={({ person, reason }, version) =>
        actOnHousehold(view.id, "birth", {
          version,
          reason: reason ?? null,
          person: bodyOf(id, person, { maritalStatus: "10", politicalStatus: null }),
        })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <PersonFields birthRequired />
    </ActDialog>
  );
}

/** From outside the county, or out of another household of it. */
export function MarryInDialog({ view, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("households");
  const [form] = Form.useForm<Values>();
  const [id] = useState(uuidv7);
  const [from, setFrom] = useState<"outside" | "here">("outside");
  return (
    <ActDialog<Values, typeof view>
      reasonOptional
      title={t("act.marry-in", { name: view.headName })}
      view={view}
      form={form}
      send={({ person, ...values }, version) =>
        actOnHousehold(view.id, "marry-in", {
          ...values,
          version,
          ...(from === "outside" ? { person: bodyOf(id, person, { maritalStatus: "20" }) } : {}),
        })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item label={t("act.from")}>
        <Segmented
          value={from}
          onChange={setFrom}
          options={(["outside", "here"] as const).map((value) => ({ value, label: t(`act.origin.${value}`) }))}
        />
      </Form.Item>
      {from === "outside" ? <PersonFields /> : <KnownPerson />}
    </ActDialog>
  );
}

function KnownPerson() {
  const { t } = useTranslation("households");
  return (
    <>
      <Form.Item name="residentId" label={t("act.who")} rules={[{ required: true, message: t("act.needWho") }]}>
        <PersonSelect />
      </Form.Item>
      <RelationItem name="relation" />
    </>
  );
}

function RelationItem({ name }: { name: string | string[] }) {
  const { t } = useTranslation("households");
  const codes = useCodeTables();
  return (
    <Form.Item
      name={name}
      label={t("field.relation")}
      rules={[{ required: true, message: t("rule.required", { field: t("field.relation") }) }]}
    >
      <Select
        showSearch={{ optionFilterProp: "label" }}
        options={codes?.relation
          ?.filter((entry) => entry.code !== "02")
          .map((entry) => ({ value: entry.code, label: entry.name }))}
      />
    </Form.Item>
  );
}

/** What has to be known at once; the rest is entered on the person's own page. */
function PersonFields({ birthRequired }: { birthRequired?: boolean }) {
  const { t } = useTranslation("households");
  const codes = useCodeTables();
  const required = (field: "name" | "sex" | "birthDate") => [
    { required: true, message: t("rule.required", { field: t(`field.${field}`) }) },
  ];
  return (
    <div className="form-grid">
      <Form.Item name={["person", "name"]} label={t("field.name")} rules={required("name")}>
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <RelationItem name={["person", "relation"]} />
      <Form.Item name={["person", "sex"]} label={t("field.sex")} rules={required("sex")}>
        <Select options={codes?.sex?.map((entry) => ({ value: entry.code, label: entry.name }))} />
      </Form.Item>
      <Form.Item
        name={["person", "birthDate"]}
        label={t("field.birthDate")}
        rules={birthRequired ? required("birthDate") : []}
      >
        <DateInput past />
      </Form.Item>
      <Form.Item name={["person", "idNumber"]} label={t("field.idNumber")} rules={[idRule(t)]} validateTrigger="onBlur">
        <Input maxLength={18} autoComplete="off" />
      </Form.Item>
      {!birthRequired && (
        <Form.Item name={["person", "phone"]} label={t("field.phone")} rules={[phoneRule(t)]} validateTrigger="onBlur">
          <Input maxLength={20} autoComplete="off" />
        </Form.Item>
      )}
    </div>
  );
}
