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
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { changeHousehold, contactGridsQuery, householdQuery } from "../api";
import type { HouseholdInput, HouseholdView } from "../types";
import { comparedHousehold } from "./compared";
import { HouseholdFields } from "./HouseholdFields";
import { householdBody, householdValues } from "./values";

export default function EditHouseholdPage() {
  const { id = "" } = useParams();
  const household = useQuery({ ...householdQuery(id), staleTime: 0 });
  if (household.isError) return <ErrorState error={household.error} onRetry={() => household.refetch()} />;
  if (!household.data || !household.isFetchedAfterMount) return <Skeleton active paragraph={{ rows: 8 }} />;
  return <EditHouseholdForm key={id} view={household.data} />;
}

/** `base` is what the person began from: it travels with the draft, so that a later conflict can still be explained. */
interface Values extends HouseholdInput {
  base: HouseholdInput;
}

const start = (view: HouseholdView): Values => ({ ...householdValues(view), base: householdValues(view) });

function EditHouseholdForm({ view }: { view: HouseholdView }) {
  const { t } = useTranslation("households");
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [initial] = useState(() => start(view));
  const record = useRecordForm<Values, HouseholdView>({
    form,
    draftKey: `households.edit.${view.id}`,
    send: ({ base: _base, ...values }) => changeHousehold(view.id, householdBody(values)),
    whereTo: (fresh) => {
      client.setQueryData(householdQuery(view.id).queryKey, fresh);
      for (const key of [["households", "list"], ["grids"], ["regions"]]) client.invalidateQueries({ queryKey: key });
      return `/households/${view.id}`;
    },
  });
  usePageTitle(t("editOf", { name: view.headName }), {
    path: `/households/${view.id}`,
    title: t("headOf", { name: view.headName }),
  });
  const grids = useQuery(contactGridsQuery(view.area.slice(0, 12))).data?.items;
  const gridName = (code: string) => grids?.find((grid) => grid.code === code)?.name ?? code;
  const stale = record.refusal?.problem.code === "stale" ? (record.refusal.problem.current as HouseholdView) : null;
  return (
    <>
      <PageHeader title={t("editOf", { name: view.headName })} note={view.number} />
      <DraftNotice show={record.restored} onDiscard={record.discard} />
      {!stale && <FormProblem refusal={record.refusal} />}
      <Form className="record-form" layout="vertical" {...record.formProps} initialValues={initial} scrollToFirstError>
        <Panel title={t("panel.household")}>
          <HouseholdFields isNew={false} />
        </Panel>
        <FormFoot pending={record.pending} />
      </Form>
      {stale && (
        <StaleDialog
          fields={comparedHousehold(t, gridName)}
          base={form.getFieldValue("base")}
          current={householdValues(stale)}
          mine={form.getFieldsValue(true)}
          onClose={record.clear}
          onMerge={(values) => {
            const current = householdValues(stale);
            form.setFieldsValue({ ...values, version: current.version, base: current });
            record.keep();
            record.clear();
          }}
        />
      )}
    </>
  );
}
