import { useQuery } from "@tanstack/react-query";
import { Checkbox, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { groupsQuery } from "../api";
import { ActDialog } from "./ActDialog";
import { actOnHousehold } from "./api";
import { type DialogProps, isCurrent } from "./SimpleDialogs";
import { SuccessionFields } from "./SuccessionFields";

export function SplitDialog({ view, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("households");
  const [form] = Form.useForm();
  const [id] = useState(uuidv7);
  const groups = useQuery(groupsQuery(view.area.slice(0, 12))).data ?? [];
  const people = view.residents.filter(isCurrent);
  const chosen = (Form.useWatch("residentIds", form) as string[] | undefined) ?? [];
  const leaving = people.filter((person) => chosen.includes(person.id));
  const staying = people.filter((person) => !chosen.includes(person.id));
  const headLeaves = leaving.some((person) => person.isHead) && staying.length > 0;
  return (
    <ActDialog
      title={t("act.split", { name: view.headName })}
      hint={t("act.hint.split")}
      width={640}
      view={view}
      form={form}
      initial={{ groupNumber: view.groupNumber, address: { naturalVillage: view.naturalVillage } }}
      send={(values, version) => actOnHousehold(view.id, "split", { ...values, id, version })}
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item name="residentIds" label={t("act.whoLeaves")} rules={[{ required: true, message: t("act.needWho") }]}>
        <Checkbox.Group options={people.map((person) => ({ value: person.id, label: person.name }))} />
      </Form.Item>
      {leaving.length > 0 && <SuccessionFields people={leaving} label={t("act.freshHead")} />}
      {headLeaves && (
        <SuccessionFields
          people={staying}
          label={t("act.remainingHead")}
          headName="remainingHeadId"
          relationsName="remainingRelations"
        />
      )}
      <div className="form-grid">
        <Form.Item
          name="groupNumber"
          label={t("field.group")}
          rules={[{ required: true, message: t("act.needGroup") }]}
        >
          <Select options={groups.map(({ number, name }) => ({ value: number, label: `${number} ${name}` }))} />
        </Form.Item>
        <Form.Item name={["address", "naturalVillage"]} label={t("field.naturalVillage")}>
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name={["address", "doorNumber"]} label={t("act.newDoor")}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item name={["address", "address"]} label={t("field.address")}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
    </ActDialog>
  );
}
