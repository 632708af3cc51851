import { Checkbox, Form, Input, Radio, Select } from "antd";
import { useTranslation } from "react-i18next";
import { DateInput } from "@/shared/forms/DateInput";
import { useCodeTables } from "@/shared/people/codeTables";
import { idFacts, isPhone } from "@/shared/people/idNumber";
import { Panel } from "@/shared/ui/Panel";
import { BranchSelect } from "../members/BranchSelect";
import { GroupSelect } from "../members/GroupSelect";
import type { MemberView } from "../types";
import { ResidentSelect } from "./ResidentSelect";
import type { MemberValues } from "./values";

/** @param known the member that is edited; absent for a new one */
export function MemberFields({ known }: { known?: MemberView }) {
  const { t } = useTranslation("party");
  const form = Form.useFormInstance<MemberValues>();
  const from = Form.useWatch("from", form);
  const branch = Form.useWatch("branchId", form);
  const kind = Form.useWatch("kind", form);
  const flowing = Form.useWatch("flowing", form);
  const need = (field: "name" | "sex" | "branch" | "kind" | "joinedOn") => [
    { required: true, whitespace: true, message: t("form.need", { field: t(`member.${field}`) }) },
  ];
  return (
    <>
      <Panel title={t("form.person")}>
        {!known && (
          <Form.Item name="from">
            <Radio.Group
              options={(["resident", "alone"] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
            />
          </Form.Item>
        )}
        {from === "alone" ? (
          <PersonFields known={known} />
        ) : known ? (
          <p className="muted">{`${known.name} · ${t("form.chosenAlready")}`}</p>
        ) : (
          <Form.Item
            name="residentId"
            label={t("form.resident")}
            extra={t("form.residentNote")}
            rules={[{ required: true, message: t("form.needChoice", { field: t("form.resident") }) }]}
            style={{ maxWidth: 480 }}
          >
            <ResidentSelect />
          </Form.Item>
        )}
      </Panel>
      <Panel title={t("form.party")}>
        <div className="form-grid">
          {!known && (
            <Form.Item name="branchId" label={t("member.branch")} rules={need("branch")}>
              <BranchSelect />
            </Form.Item>
          )}
          <Form.Item name="groupId" label={t("member.group")}>
            <GroupSelect branch={branch ?? known?.branchId} />
          </Form.Item>
          <Form.Item name="kind" label={t("member.kind")} rules={need("kind")}>
            <Select
              options={(["FULL", "PROBATIONARY"] as const).map((value) => ({ value, label: t(`memberKind.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="joinedOn" label={t("member.joinedOn")} rules={need("joinedOn")}>
            <DateInput past />
          </Form.Item>
          {kind === "FULL" && (
            <Form.Item name="fullOn" label={t("member.fullOn")}>
              <DateInput past />
            </Form.Item>
          )}
          <Form.Item name="flowing" valuePropName="checked" label={t("member.flowing")}>
            <Checkbox>{t("filter.yes")}</Checkbox>
          </Form.Item>
          {flowing && (
            <Form.Item name="flowingTo" label={t("member.flowingTo")}>
              <Input maxLength={60} />
            </Form.Item>
          )}
          <Form.Item name="remarks" label={t("member.remarks")} className="form-two">
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={300} />
          </Form.Item>
        </div>
      </Panel>
    </>
  );
}

/** Of a person without a household; a number that is stored already is kept while the input stays empty. */
function PersonFields({ known }: { known?: MemberView }) {
  const { t } = useTranslation("party");
  const form = Form.useFormInstance<MemberValues>();
  const codes = useCodeTables();
  const fillFrom = (number: string) => {
    const facts = idFacts(number);
    if (facts) form.setFieldsValue({ birthDate: facts.birthDate, sex: facts.sex });
  };
  const need = (field: "name" | "sex") => [
    { required: true, whitespace: true, message: t("form.need", { field: t(`member.${field}`) }) },
  ];
  return (
    <div className="form-grid">
      <Form.Item name="name" label={t("member.name")} rules={need("name")}>
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item name="idNumber" label={t("member.idNumber")}>
        <Input
          maxLength={18}
          autoComplete="off"
          placeholder={known?.idNumberMasked ?? undefined}
          onChange={(event) => fillFrom(event.target.value)}
        />
      </Form.Item>
      <Form.Item name="sex" label={t("member.sex")} rules={need("sex")}>
        <Select options={codes?.sex.slice(1, 3).map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
      <Form.Item name="birthDate" label={t("member.birthDate")}>
        <DateInput past />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t("member.phone")}
        validateTrigger="onBlur"
        rules={[
          {
            validator: (_, value?: string | null) =>
              value && !isPhone(value) ? Promise.reject(new Error(t("rule.phone"))) : Promise.resolve(),
          },
        ]}
      >
        <Input maxLength={20} inputMode="tel" autoComplete="off" placeholder={known?.phoneMasked ?? undefined} />
      </Form.Item>
    </div>
  );
}
