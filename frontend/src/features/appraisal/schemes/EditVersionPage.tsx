import "../words";
import "./words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Form, Skeleton } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { asProblem } from "@/shared/api/problem";
import { DraftNotice } from "@/shared/forms/DraftNotice";
import { FormFoot } from "@/shared/forms/FormFoot";
import { FormProblem } from "@/shared/forms/FormProblem";
import { type FieldPath, fieldPath } from "@/shared/forms/problemFields";
import { useBase } from "@/shared/forms/useBase";
import { useRecordForm } from "@/shared/forms/useRecordForm";
import { PageHeader } from "@/shared/ui/PageHeader";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { saveVersion, versionQuery } from "../api";
import type { VersionView } from "../types";
import { EditRules } from "./EditRules";
import { fromRules, type RuleValues, toRules } from "./ruleValues";
import "../appraisal.css";

/** A draft can be edited; what has been enacted cannot. */
export default function EditVersionPage() {
  const { t } = useTranslation("appraisal");
  const { id = "", number = "" } = useParams();
  const version = useQuery(versionQuery(id, Number(number)));
  usePageTitle(version.data && t("rules.editTitle", { name: version.data.schemeName, number }));
  if (version.isPending) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (version.isError) return <ErrorState error={version.error} onRetry={() => version.refetch()} />;
  if (version.data.status !== "DRAFT") return <Alert type="info" showIcon title={t("rules.notDraft")} />;
  return <Editor key={version.data.schemeId + version.data.number} view={version.data} />;
}

function Editor({ view }: { view: VersionView }) {
  const { t } = useTranslation("appraisal");
  const client = useQueryClient();
  const [form] = Form.useForm<RuleValues>();
  const { base, reloadFrom } = useBase(view);
  const [part, setPart] = useState("");
  /** Items are shown a dimension at a time: goes to the one that has something to put right. */
  const reveal = (paths: FieldPath[]) => {
    const [, , row] = paths.find(([, list]) => list === "items") ?? [];
    const items: RuleValues["rules"]["items"] = form.getFieldValue(["rules", "items"]) ?? [];
    const dimension = items[Number(row)]?.dimension;
    if (dimension) setPart(dimension);
  };
  const initial = useMemo(() => fromRules(view.rules), [view.rules]);
  const editing = useRecordForm<RuleValues, VersionView>({
    form,
    draftKey: `appraisal.rules.${view.schemeId}.${view.number}`,
    send: (values) =>
      saveVersion(view.schemeId, view.number, toRules(values.rules), base.version).catch((error) => {
        reveal(asProblem(error).errors.map(({ field }) => fieldPath(field)));
        throw error;
      }),
    whereTo: (fresh) => {
      client.setQueryData(versionQuery(view.schemeId, view.number).queryKey, fresh);
      client.invalidateQueries({ queryKey: ["appraisal", "difference", view.schemeId] });
      return `/schemes/${view.schemeId}/versions/${view.number}`;
    },
  });
  return (
    <>
      <PageHeader
        title={t("rules.editTitle", { name: view.schemeName, number: view.number })}
        note={t("rules.legal")}
      />
      <DraftNotice show={editing.restored} onDiscard={editing.discard} />
      <FormProblem refusal={editing.refusal} onReload={reloadFrom(editing.refusal, editing.clear)} />
      <Form
        {...editing.formProps}
        layout="vertical"
        initialValues={initial}
        scrollToFirstError
        onFinishFailed={({ errorFields }) => reveal(errorFields.map(({ name }) => name as FieldPath))}
      >
        <EditRules part={part} onPart={setPart} />
        <FormFoot pending={editing.pending} />
      </Form>
    </>
  );
}
