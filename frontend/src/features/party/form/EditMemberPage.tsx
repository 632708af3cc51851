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
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { changeMember, memberQuery } from "../api";
import type { MemberView } from "../types";
import { MemberFields } from "./MemberFields";
import { type MemberValues, memberChange, memberValues } from "./values";

export default function EditMemberPage() {
  const { id = "" } = useParams();
  const member = useQuery({ ...memberQuery(id), staleTime: 0 });
  if (member.isError) return <ErrorState error={member.error} onRetry={() => member.refetch()} />;
  if (!member.data || !member.isFetchedAfterMount) return <Skeleton active paragraph={{ rows: 8 }} />;
  return <EditMemberForm key={id} view={member.data} />;
}

interface Values extends MemberValues {
  base: MemberValues;
}

function EditMemberForm({ view }: { view: MemberView }) {
  const { t } = useTranslation("party");
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [initial] = useState(() => ({ ...memberValues(view), base: memberValues(view) }));
  const record = useRecordForm<Values, MemberView>({
    form,
    draftKey: `party-members.edit.${view.id}`,
    except: ["idNumber"],
    send: ({ base: _base, ...values }) => changeMember(view.id, memberChange(values)),
    whereTo: (fresh) => {
      client.setQueryData(memberQuery(view.id).queryKey, fresh);
      client.invalidateQueries({ queryKey: ["party"] });
      return `/party-members/${view.id}`;
    },
  });
  usePageTitle(t("members.editOf", { name: view.name }), { path: `/party-members/${view.id}`, title: view.name });
  const stale = record.refusal?.problem.code === "stale" ? (record.refusal.problem.current as MemberView) : null;
  const fields = (["name", "joinedOn", "fullOn", "flowingTo", "remarks"] as const).map((path) => ({
    path,
    label: t(`member.${path}`),
  }));
  return (
    <>
      <PageHeader title={t("members.editOf", { name: view.name })} note={view.branchName} />
      <DraftNotice show={record.restored} onDiscard={record.discard} without={t("member.idNumber")} />
      {!stale && <FormProblem refusal={record.refusal} />}
      <Form className="record-form" layout="vertical" {...record.formProps} initialValues={initial} scrollToFirstError>
        <MemberFields known={view} />
        <FormFoot pending={record.pending} />
      </Form>
      {stale && (
        <StaleDialog
          fields={fields}
          base={form.getFieldValue("base")}
          current={memberValues(stale)}
          mine={form.getFieldsValue(true)}
          onClose={record.clear}
          onMerge={(values) => {
            const current = memberValues(stale);
            form.setFieldsValue({ ...values, version: current.version, base: current } as never);
            record.keep();
            record.clear();
          }}
        />
      )}
    </>
  );
}
