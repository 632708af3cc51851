import "./words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Modal, Select, Skeleton } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { JobProgress } from "@/shared/jobs/JobProgress";
import { formatNumber, formatTime } from "@/shared/ui/format";
import { ErrorState } from "@/shared/ui/States";
import { periodsQuery } from "../api";
import { usePeriodName } from "../parts/usePeriodName";
import { isUnderWay, type PublicationReport, publicationQuery, publicationsQuery, publish } from "./api";

interface Props {
  /** What the list behind it shows; empty for all, the current one, the nearest. */
  area: string;
  period: string;
  schemeId: string;
  onClose: () => void;
}

/** Publishes a period in a whole place: asked for once, then seen on its way; it goes on when the dialog is closed. */
export function PublicationDialog({ onClose, ...asked }: Props) {
  const { t } = useTranslation("appraisal");
  const [shown, setShown] = useState<string | null>(null);
  return (
    <Modal open width={640} title={t("publication.title")} footer={null} onCancel={onClose} destroyOnHidden>
      {shown ? (
        <Shown id={shown} onBack={() => setShown(null)} />
      ) : (
        <>
          <p>{t("publication.note")}</p>
          <AskForm {...asked} onStarted={setShown} />
          <Latest onOpen={setShown} />
        </>
      )}
    </Modal>
  );
}

interface Values {
  area: string;
  period: string;
  reason?: string;
}

function AskForm({ area, period, schemeId, onStarted }: Omit<Props, "onClose"> & { onStarted: (id: string) => void }) {
  const { t } = useTranslation("appraisal");
  const name = usePeriodName();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const periods = useQuery(periodsQuery({ schemeId })).data ?? [];
  const { submit, pending, refusal } = useSubmit(
    form,
    ({ reason = "", ...values }: Values) =>
      publish({ ...values, reason: reason.trim() || null, ...(schemeId ? { schemeId } : {}) }),
    (made) => {
      client.invalidateQueries({ queryKey: publicationsQuery.queryKey });
      onStarted(made.id);
    },
  );
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={submit}
      initialValues={{ area: area || undefined, period: period || undefined }}
      requiredMark={false}
    >
      <FormProblem refusal={refusal} />
      <Form.Item name="area" label={t("filter.area")} rules={[{ required: true, message: t("publication.needArea") }]}>
        <AreaPicker deepest="VILLAGE" />
      </Form.Item>
      <Form.Item
        name="period"
        label={t("filter.period")}
        rules={[{ required: true, message: t("publication.needPeriod") }]}
      >
        <Select options={periods.map((value) => ({ value, label: name(value) }))} />
      </Form.Item>
      <Form.Item name="reason" label={t("rounds.opinion")}>
        <Input.TextArea rows={2} maxLength={500} placeholder={t("round.opinionHint")} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={pending}>
        {t("publication.start")}
      </Button>
    </Form>
  );
}

function Latest({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useTranslation("appraisal");
  const { data = [] } = useQuery(publicationsQuery);
  if (data.length === 0) return null;
  return (
    <>
      <h4>{t("publication.latest")}</h4>
      <ul className="outcomes">
        {data.map((one) => (
          <li key={one.id}>
            <button type="button" className="link" onClick={() => onOpen(one.id)}>
              {one.areaName} {one.periodName}
            </button>{" "}
            <span className="muted">
              {one.accountName} {formatTime(one.askedAt)} {t(`publication.state.${one.status}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Shown({ id, onBack }: { id: string; onBack: () => void }) {
  const { t } = useTranslation("appraisal");
  const client = useQueryClient();
  const publication = useQuery(publicationQuery(id));
  const view = publication.data;
  const over = view !== undefined && !isUnderWay(view);
  useEffect(() => {
    if (over) client.invalidateQueries({ queryKey: ["appraisal"] });
  }, [over, client]);
  if (publication.isError) return <ErrorState error={publication.error} onRetry={() => publication.refetch()} />;
  if (!view) return <Skeleton active />;
  return (
    <>
      <h3>
        {view.areaName} {view.periodName} · {view.schemeName}
      </h3>
      {view.report ? (
        <Report report={view.report} />
      ) : (
        <div role="status">
          <JobProgress status={view.status} done={0} total={view.total} error={view.error} />
          {isUnderWay(view) && view.total > 0 && (
            <>
              <progress max={view.total} value={view.done} className="trial-progress" />
              <p className="muted">{t("publication.progress", { done: view.done, total: view.total })}</p>
            </>
          )}
          {isUnderWay(view) && <p className="muted">{t("publication.leave")}</p>}
        </div>
      )}
      <Button onClick={onBack}>{t("publication.back")}</Button>
    </>
  );
}

function Report({ report }: { report: PublicationReport }) {
  const { t } = useTranslation("appraisal");
  return (
    <>
      <p>
        {t("publication.result", {
          published: formatNumber(report.published),
          households: formatNumber(report.households),
          approved: formatNumber(report.approved),
        })}
        {report.before > 0 && t("publication.before", { count: report.before })}
      </p>
      {report.left.length > 0 && (
        <>
          <p className="bad">{t("publication.left", { count: report.left.length })}</p>
          <ul className="outcomes">
            {report.left.map(({ code, name, reason }) => (
              <li key={code}>
                <strong>{name}</strong> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
