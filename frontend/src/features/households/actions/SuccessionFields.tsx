import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { ResidentRow } from "../types";
import { RelationFields } from "./RelationFields";

interface Props {
  /** Those who are there afterwards. */
  people: ResidentRow[];
  label: string;
  headName?: string;
  relationsName?: string;
}

/** Who heads the household afterwards, and what the others are to him. */
export function SuccessionFields({ people, label, headName = "headId", relationsName = "relations" }: Props) {
  const { t } = useTranslation("households");
  const form = Form.useFormInstance();
  const headId = Form.useWatch(headName, form) as string | undefined;
  const head = people.find((person) => person.id === headId);
  return (
    <>
      <Form.Item name={headName} label={label} rules={[{ required: true, message: t("act.needHead") }]}>
        <Select options={people.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      {head && <RelationFields name={relationsName} people={people.filter((person) => person !== head)} head={head} />}
    </>
  );
}
