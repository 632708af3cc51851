import "../words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Form, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { DraftNotice } from "@/shared/forms/DraftNotice";
import { FormFoot } from "@/shared/forms/FormFoot";
import { FormProblem } from "@/shared/forms/FormProblem";
import { StaleDialog } from "@/shared/forms/StaleDialog";
import { useRecordForm } from "@/shared/forms/useRecordForm";
import { useCodeTables } from "@/shared/people/codeTables";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { changeResident, residentQuery } from "../api";
import type { ResidentInput, ResidentView } from "../types";
import { comparedResident } from "./compared";
import { ResidentFields } from "./ResidentFields";
import { residentBody, residentValues } from "./values";

export default function EditResidentPage() {
  const { id = "" } = useParams();
  const resident = useQuery({ ...residentQuery(id), staleTime: 0 });
  if (resident.isError) return <ErrorState error={resident.error} onRetry={() => resident.refetch()} />;
  if (!resident.data || !resident.isFetchedAfterMount) return <Skeleton active paragraph={{ rows: 8 }} />;
  return <EditResidentForm key={id} view={resident.data} />;
}

interface Values extends ResidentInput {
  base: ResidentInput;
}

function EditResidentForm({ view }: { view: ResidentView }) {
  const { t } = useTranslation("households");
  const client = useQueryClient();
  const codes = useCodeTables();
  const [form] = Form.useForm<Values>();
  const [initial] = useState(() => ({ ...residentValues(view), base: residentValues(view) }));
  const record = useRecordForm<Values, ResidentView>({
    form,
    draftKey: `residents.edit.${view.id}`,
    except: ["idNumber"],
    send: ({ base: _base, ...values }) => changeResident(view.id, residentBody(values)),
    whereTo: (fresh) => {
      client.setQueryData(residentQuery(view.id).queryKey, fresh);
      client.invalidateQueries({ queryKey: ["households"] });
      return `/households/${view.householdId}?resident=${view.id}`;
    },
  });
  usePageTitle(t("editOf", { name: view.name }), {
    path: `/households/${view.householdId}`,
    title: t("headOf", { name: view.household.headName }),
  });
  const stale = record.refusal?.problem.code === "stale" ? (record.refusal.problem.current as ResidentView) : null;
  return (
    <>
      <PageHeader
        title={t("editOf", { name: view.name })}
        note={`${view.household.headName} · ${view.household.number}`}
      />
      <DraftNotice show={record.restored} onDiscard={record.discard} without={t("field.idNumber")} />
      {!stale && <FormProblem refusal={record.refusal} />}
      <Form className="record-form" layout="vertical" {...record.formProps} initialValues={initial} scrollToFirstError>
        <Panel>
          <ResidentFields
            isHead={view.isHead}
            masked={{ idNumber: view.idNumberMasked, phone: view.phoneMasked }}
            known={{ residentId: view.id, householdId: view.householdId }}
          />
        </Panel>
        <FormFoot pending={record.pending} />
      </Form>
      {stale && (
        <StaleDialog
          fields={comparedResident(t, codes)}
          base={form.getFieldValue("base")}
          current={residentValues(stale)}
          mine={form.getFieldsValue(true)}
          onClose={record.clear}
          onMerge={(values) => {
            const current = residentValues(stale);
            form.setFieldsValue({ ...values, version: current.version, base: current });
            record.keep();
            record.clear();
          }}
        />
      )}
    </>
  );
}
