import { Form, Modal } from "antd";
import { useTranslation } from "react-i18next";
import type { ComparedField } from "@/shared/forms/compare";
import { FormProblem } from "@/shared/forms/FormProblem";
import { StaleMerge } from "@/shared/forms/StaleMerge";
import { staleView, useBase } from "@/shared/forms/useBase";
import { useSubmit } from "@/shared/forms/useSubmit";
import { changeRegion } from "../api";
import type { RegionInput, RegionView } from "../types";
import { RegionFields } from "./RegionFields";

export interface DialogProps {
  view: RegionView;
  onDone: (view: RegionView) => void;
  onClose: () => void;
}

const inputOf = ({ name, kind, validFrom, longitude, latitude }: RegionView): RegionInput => ({
  name,
  kind: kind ?? null,
  validFrom,
  longitude,
  latitude,
});

export function EditRegionDialog({ view, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("regions");
  const [form] = Form.useForm<RegionInput>();
  const { base, setBase } = useBase(view);
  const send = (values: RegionInput) =>
    changeRegion(view.code, {
      name: values.name.trim(),
      kind: values.kind ?? null,
      validFrom: values.validFrom,
      longitude: values.longitude ?? null,
      latitude: values.latitude ?? null,
      version: base.version,
    });
  const { submit, pending, refusal, clear } = useSubmit(form, send, onDone);
  const fields: ComparedField[] = [
    { path: "name", label: t("field.name") },
    { path: "kind", label: t("field.kind"), print: (value) => t(`kind.${value as string}`) },
    { path: "validFrom", label: t("field.validFrom") },
    { path: "longitude", label: t("field.longitude") },
    { path: "latitude", label: t("field.latitude") },
  ];
  return (
    <Modal
      open
      title={t("action.editOf", { name: view.name })}
      okText={t("common:action.save")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {!staleView(refusal) && <FormProblem refusal={refusal} />}
      <Form form={form} layout="vertical" onFinish={submit} initialValues={inputOf(view)}>
        <RegionFields level={view.level} coordinates />
      </Form>
      <StaleMerge
        form={form}
        refusal={refusal}
        fields={fields}
        base={base}
        valuesOf={inputOf}
        onClose={clear}
        onMerged={(current) => {
          setBase(current);
          clear();
        }}
      />
    </Modal>
  );
}
