import { Checkbox, Form } from "antd";
import { useTranslation } from "react-i18next";
import type { HouseholdView } from "../types";
import { ActDialog } from "./ActDialog";
import { actOnHousehold } from "./api";
import { SuccessionFields } from "./SuccessionFields";

export interface DialogProps {
  view: HouseholdView;
  onDone: (fresh: HouseholdView) => void;
  onClose: () => void;
}

export const isCurrent = ({ status }: { status: string }) => status === "RESIDENT" || status === "AWAY";

/** A whole family ends or leaves. */
export function ClosingDialog({ view, onDone, onClose, action }: DialogProps & { action: "cancel" | "leave" }) {
  const { t } = useTranslation("households");
  const [form] = Form.useForm();
  return (
    <ActDialog
      danger
      title={t(`act.${action}`, { name: view.headName })}
      hint={t(`act.hint.${action}`)}
      view={view}
      form={form}
      send={(values, version) => actOnHousehold(view.id, action, { ...values, version })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

export function HeadDialog({ view, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("households");
  const [form] = Form.useForm();
  const people = view.residents.filter(isCurrent);
  const headId = Form.useWatch("headId", form) as string | undefined;
  const head = people.find((person) => person.id === headId);
  return (
    <ActDialog
      title={t("act.head", { name: view.headName })}
      view={view}
      form={form}
      send={(values, version) => actOnHousehold(view.id, "head", { ...values, version })}
      onDone={onDone}
      onClose={onClose}
    >
      <SuccessionFields people={head ? people : people.filter((person) => !person.isHead)} label={t("act.newHead")} />
    </ActDialog>
  );
}

export function ReturnDialog({ view, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("households");
  const [form] = Form.useForm();
  const away = view.residents.filter((person) => person.status === "MOVED_OUT");
  const chosen = (Form.useWatch("residentIds", form) as string[] | undefined) ?? away.map(({ id }) => id);
  const back = away.filter(({ id }) => chosen.includes(id));
  const headStays = back.length > 0 && !back.some((person) => person.isHead);
  return (
    <ActDialog
      title={t("act.return", { name: view.headName })}
      view={view}
      form={form}
      initial={{ residentIds: away.map(({ id }) => id) }}
      send={(values, version) => actOnHousehold(view.id, "return", { ...values, version })}
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item name="residentIds" label={t("act.whoReturns")} rules={[{ required: true, message: t("act.needWho") }]}>
        <Checkbox.Group options={away.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      {headStays && <SuccessionFields people={back} label={t("act.newHead")} />}
    </ActDialog>
  );
}
