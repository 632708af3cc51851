import "../words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { DraftNotice } from "@/shared/forms/DraftNotice";
import { FormFoot } from "@/shared/forms/FormFoot";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useRecordForm } from "@/shared/forms/useRecordForm";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { addResident, householdQuery } from "../api";
import type { ResidentInput, ResidentView } from "../types";
import { ResidentFields } from "./ResidentFields";
import { newResident, residentBody } from "./values";

export default function NewResidentPage() {
  const { t } = useTranslation("households");
  const { id = "" } = useParams();
  const client = useQueryClient();
  const household = useQuery(householdQuery(id)).data;
  usePageTitle(
    t("addResident"),
    household && { path: `/households/${id}`, title: t("headOf", { name: household.headName }) },
  );
  const [form] = Form.useForm<ResidentInput>();
  const [initial] = useState(newResident);
  const record = useRecordForm<ResidentInput, ResidentView>({
    form,
    draftKey: `residents.new.${id}`,
    except: ["idNumber"],
    send: (values) => addResident(id, residentBody(values)),
    whereTo: () => {
      client.invalidateQueries({ queryKey: ["households"] });
      return `/households/${id}`;
    },
  });
  return (
    <>
      <PageHeader
        title={t("addResident")}
        note={
          household && `${t("headOf", { name: household.headName })} · ${household.villageName} · ${household.number}`
        }
      />
      <DraftNotice show={record.restored} onDiscard={record.discard} without={t("field.idNumber")} />
      <FormProblem refusal={record.refusal} />
      <Form className="record-form" layout="vertical" {...record.formProps} initialValues={initial} scrollToFirstError>
        <Panel>
          <ResidentFields known={{ householdId: id }} />
        </Panel>
        <FormFoot pending={record.pending} />
      </Form>
    </>
  );
}
