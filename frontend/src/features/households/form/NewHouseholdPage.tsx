import "../words";
import { useQueryClient } from "@tanstack/react-query";
import { Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { DraftNotice } from "@/shared/forms/DraftNotice";
import { FormFoot } from "@/shared/forms/FormFoot";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useRecordForm } from "@/shared/forms/useRecordForm";
import { useMe } from "@/shared/session/session";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { createHousehold, householdQuery } from "../api";
import type { HouseholdInput, HouseholdView } from "../types";
import { HouseholdFields } from "./HouseholdFields";
import { ResidentFields } from "./ResidentFields";
import { householdBody, newHousehold } from "./values";

export default function NewHouseholdPage() {
  const { t } = useTranslation("households");
  const client = useQueryClient();
  const [params] = useSearchParams();
  const [form] = Form.useForm<HouseholdInput>();
  const own = useMe()?.areas.map(({ code }) => code) ?? [];
  const [initial] = useState(() => {
    const village = params.get("village") ?? own.find((code) => code.length >= 12)?.slice(0, 12) ?? "";
    const grids = own.filter((code) => code.length === 16 && code.startsWith(village));
    return newHousehold(village, grids.length === 1 ? grids[0] : null);
  });
  const record = useRecordForm<HouseholdInput, HouseholdView>({
    form,
    draftKey: "households.new",
    except: ["head.idNumber"],
    send: (values) => createHousehold(householdBody(values)),
    whereTo: (view) => {
      client.setQueryData(householdQuery(view.id).queryKey, view);
      client.invalidateQueries({ queryKey: ["households", "list"] });
      client.invalidateQueries({ queryKey: ["grids"] });
      client.invalidateQueries({ queryKey: ["regions"] });
      return `/households/${view.id}`;
    },
  });
  return (
    <>
      <PageHeader title={t("new")} note={t("newNote")} />
      <DraftNotice show={record.restored} onDiscard={record.discard} without={t("field.idNumber")} />
      <FormProblem refusal={record.refusal} />
      <Form className="record-form" layout="vertical" {...record.formProps} initialValues={initial} scrollToFirstError>
        <Panel title={t("panel.household")}>
          <HouseholdFields isNew />
        </Panel>
        <Panel title={t("panel.head")}>
          <ResidentFields at={["head"]} isHead />
        </Panel>
        <FormFoot pending={record.pending} />
      </Form>
    </>
  );
}
