import { Form, Input, Modal, Select } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { changeOrganisation, createOrganisation } from "../api";
import { MemberSelect } from "../members/MemberSelect";
import type { OrganisationInput, OrganisationKind, OrganisationView } from "../types";

interface Props {
  /** The one that is edited; absent for a new one. */
  organisation?: OrganisationView;
  /** What a new one stands below; absent for a county's own committee. */
  parent?: OrganisationView;
  onClose: () => void;
  onDone: (view: OrganisationView) => void;
}

const BELOW: Record<OrganisationKind, OrganisationKind[]> = {
  COMMITTEE: ["BRANCH", "GENERAL_BRANCH", "COMMITTEE"],
  GENERAL_BRANCH: ["BRANCH"],
  BRANCH: ["GROUP"],
  GROUP: [],
};

export function OrganisationDialog({ organisation, parent, onClose, onDone }: Props) {
  const { t } = useTranslation("party");
  const [form] = Form.useForm<OrganisationInput>();
  const id = useRef(uuidv7());
  const kinds = parent ? BELOW[parent.kind] : (["COMMITTEE"] as const);
  const { base, reloadFrom } = useBase(organisation ?? null);
  const secretaryId = Form.useWatch("secretaryId", form);
  const kind = Form.useWatch("kind", form) ?? organisation?.kind;
  const send = (values: OrganisationInput) => {
    const body = {
      ...values,
      secretaryId: values.secretaryId || null,
      secretaryName: values.secretaryId ? null : values.secretaryName || null,
      villagerGroup: values.villagerGroup || null,
      foundedOn: values.foundedOn || null,
      remarks: values.remarks || null,
    };
    return organisation
      ? changeOrganisation(organisation.id, { ...body, version: (base ?? organisation).version })
      : createOrganisation({ ...body, id: id.current, parentId: parent?.id ?? null });
  };
  const { submit, pending, refusal, clear } = useSubmit(form, send, onDone);
  const initial = organisation ?? { kind: kinds[0], area: parent?.area };
  return (
    <Modal
      open
      title={organisation ? t("edit") : parent ? `${parent.name} · ${t("addBelow")}` : t("add")}
      okText={t("common:action.save")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <FormProblem refusal={refusal} onReload={reloadFrom(refusal, clear)} />
      <Form form={form} layout="vertical" onFinish={submit} initialValues={initial} scrollToFirstError>
        {!organisation && (
          <>
            <Form.Item name="kind" label={t("field.kind")} rules={[{ required: true, message: t("need.kind") }]}>
              <Select options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
            </Form.Item>
            <Form.Item name="area" label={t("field.area")} rules={[{ required: true, message: t("need.area") }]}>
              <AreaPicker deepest="VILLAGE" style={{ width: "100%" }} />
            </Form.Item>
          </>
        )}
        <Form.Item
          name="name"
          label={t("field.name")}
          rules={[{ required: true, whitespace: true, message: t("need.name") }]}
        >
          <Input maxLength={80} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="secretaryId"
          label={t(kind === "GROUP" ? "field.leader" : "field.secretary")}
          extra={t("hint.secretary")}
        >
          <MemberSelect
            area={organisation?.area ?? parent?.area ?? ""}
            known={
              organisation?.secretaryId
                ? { id: organisation.secretaryId, name: organisation.secretaryName ?? "" }
                : undefined
            }
          />
        </Form.Item>
        {!secretaryId && (
          <Form.Item name="secretaryName" label={t("hint.secretaryName")}>
            <Input maxLength={30} autoComplete="off" />
          </Form.Item>
        )}
        {kind === "GROUP" && (
          <Form.Item name="villagerGroup" label={t("field.villagerGroup")} extra={t("hint.group")}>
            <Input maxLength={2} inputMode="numeric" />
          </Form.Item>
        )}
        <Form.Item name="foundedOn" label={t("field.foundedOn")}>
          <DateInput past />
        </Form.Item>
        <Form.Item name="remarks" label={t("field.remarks")}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={300} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
