import { Form, Select } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useCodeTables } from "@/shared/people/codeTables";
import type { ResidentRow } from "../types";
import { relationTo } from "./relations";

interface Props {
  /** Name of the input, `relations` or `remainingRelations`. */
  name: string;
  people: ResidentRow[];
  /** Who heads them afterwards: what follows from it is filled in. */
  head?: ResidentRow;
}

/** What each person is to the head, asked anew. */
export function RelationFields({ name, people, head }: Props) {
  const { t } = useTranslation("households");
  const form = Form.useFormInstance();
  const codes = useCodeTables();
  const options = codes?.relation
    ?.filter((entry) => entry.code !== "02")
    .map((entry) => ({ value: entry.code, label: entry.name }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another head asks anew; choices made by hand stay
  useEffect(() => {
    if (!head) return;
    for (const person of people) {
      const suggested = relationTo(head, person);
      if (suggested) form.setFieldValue([name, person.id], suggested);
    }
  }, [head?.id]);
  return people.map((person) => (
    <Form.Item
      key={person.id}
      name={[name, person.id]}
      label={t("act.relationOf", { name: person.name })}
      rules={[{ required: true, message: t("act.needRelation", { name: person.name }) }]}
    >
      <Select showSearch={{ optionFilterProp: "label" }} options={options} />
    </Form.Item>
  ));
}
