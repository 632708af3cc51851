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
import { PageHeader } from "@/shared/ui/PageHeader";
import { createMember, memberQuery } from "../api";
import type { MemberView } from "../types";
import { MemberFields } from "./MemberFields";
import { type MemberValues, memberBody, newMember } from "./values";

export default function NewMemberPage() {
  const { t } = useTranslation("party");
  const client = useQueryClient();
  const [params] = useSearchParams();
  const [form] = Form.useForm<MemberValues>();
  const [initial] = useState(() => newMember(params.get("branch")));
  const record = useRecordForm<MemberValues, MemberView>({
    form,
    draftKey: "party-members.new",
    except: ["idNumber"],
    send: (values) => createMember(memberBody(values)),
    whereTo: (view) => {
      client.setQueryData(memberQuery(view.id).queryKey, view);
      client.invalidateQueries({ queryKey: ["party"] });
      client.invalidateQueries({ queryKey: ["households"] });
      return `/party-members/${view.id}`;
    },
  });
  return (
    <>
      <PageHeader title={t("members.new")} />
      <DraftNotice show={record.restored} onDiscard={record.discard} without={t("member.idNumber")} />
      <FormProblem refusal={record.refusal} />
      <Form className="record-form" layout="vertical" {...record.formProps} initialValues={initial} scrollToFirstError>
        <MemberFields />
        <FormFoot pending={record.pending} />
      </Form>
    </>
  );
}
