import { useQuery } from "@tanstack/react-query";
import { App, Form, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionMenu } from "@/shared/actions/ActionMenu";
import { useCodeTables } from "@/shared/people/codeTables";
import { householdQuery } from "../api";
import type { ResidentView } from "../types";
import { ActDialog } from "./ActDialog";
import { actOnResident, RESIDENT_ACTIONS, type ResidentAction } from "./api";
import { isCurrent } from "./SimpleDialogs";
import { SuccessionFields } from "./SuccessionFields";
import { useShowFresh } from "./useShowFresh";
import "./actions.css";

/** What becomes of a person, in one menu. */
export function ResidentActions({ view }: { view: ResidentView }) {
  const { t } = useTranslation("households");
  const { message } = App.useApp();
  const show = useShowFresh();
  const [asking, setAsking] = useState<ResidentAction | null>(null);
  const done = (fresh: ResidentView) => {
    setAsking(null);
    show();
    const waits = fresh.pendingApprovals.length > view.pendingApprovals.length;
    message.success(t(waits ? "act.waits" : "act.done"));
  };
  const dialog = { view, onDone: done, onClose: () => setAsking(null) };
  return (
    <>
      <ActionMenu
        label={t("act.menu")}
        actions={view.actions}
        specs={Object.fromEntries(
          RESIDENT_ACTIONS.map((action) => [
            action,
            { label: t(`act.personName.${action}`), danger: action === "death", onClick: () => setAsking(action) },
          ]),
        )}
      />
      {asking === "return" && <ComeBackDialog {...dialog} />}
      {asking && asking !== "return" && <DepartureDialog {...dialog} action={asking} />}
    </>
  );
}

interface DialogProps {
  view: ResidentView;
  onDone: (fresh: ResidentView) => void;
  onClose: () => void;
}

/** The head's leaving asks for another head. */
function DepartureDialog({ view, onDone, onClose, action }: DialogProps & { action: "death" | "marry-out" | "leave" }) {
  const { t } = useTranslation("households");
  const [form] = Form.useForm();
  const home = useQuery(householdQuery(view.householdId)).data;
  const others = home?.residents.filter((person) => isCurrent(person) && person.id !== view.id) ?? [];
  return (
    <ActDialog
      danger={action === "death"}
      title={t(`act.person.${action}`, { name: view.name })}
      hint={t(`act.personHint.${action}`)}
      view={view}
      form={form}
      send={(values, version) => actOnResident(view.id, action, { ...values, version })}
      onDone={onDone}
      onClose={onClose}
    >
      {view.isHead && others.length > 0 && <SuccessionFields people={others} label={t("act.newHead")} />}
    </ActDialog>
  );
}

function ComeBackDialog({ view, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("households");
  const [form] = Form.useForm();
  const codes = useCodeTables();
  return (
    <ActDialog
      title={t("act.person.return", { name: view.name })}
      view={view}
      form={form}
      initial={{ relation: view.relation === "02" ? undefined : view.relation }}
      send={(values, version) => actOnResident(view.id, "return", { ...values, version })}
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item
        name="relation"
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
    </ActDialog>
  );
}
