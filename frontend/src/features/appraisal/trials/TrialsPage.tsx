import "../schemes/words";
import "../words";
import "./words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Select, Skeleton, Table } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { schemesQuery } from "@/shared/appraisal/schemes";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { JobProgress } from "@/shared/jobs/JobProgress";
import { formatTime } from "@/shared/ui/format";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { periodsQuery } from "../api";
import { usePeriodName } from "../parts/usePeriodName";
import { isRunning, startTrial, type TrialView, trialsQuery } from "./api";
import "../appraisal.css";

/** A version of a scheme, most often a draft, is tried on a past period of a place before it rules. */
export default function TrialsPage() {
  const { t } = useTranslation("appraisal");
  const { id = "", number: raw = "" } = useParams();
  const number = Number(raw);
  const scheme = useQuery(schemesQuery).data?.find((one) => one.id === id);
  const trials = useQuery(trialsQuery(id, number));
  return (
    <>
      <PageHeader
        title={`${t("trial.title")} ${scheme?.name ?? ""} ${t("schemes.number", { number })}`}
        note={t("trial.note")}
      />
      <div className="trials">
        <Panel title={t("trial.start")}>
          <p className="muted">{t("trial.how")}</p>
          {scheme && <StartForm key={scheme.id} id={id} number={number} holder={scheme.holderArea} />}
        </Panel>
        <Panel title={t("trial.list")}>
          {trials.isPending && <Skeleton active />}
          {trials.isError && <ErrorState error={trials.error} onRetry={() => trials.refetch()} />}
          {trials.data && (
            <Table<TrialView>
              rowKey="id"
              size="small"
              pagination={false}
              scroll={{ x: "max-content" }}
              dataSource={trials.data}
              locale={{ emptyText: <EmptyState text={t("trial.none")} /> }}
              columns={[
                { key: "period", title: t("trial.period"), dataIndex: "periodName" },
                { key: "area", title: t("trial.area"), dataIndex: "areaName" },
                { key: "by", title: t("trial.by"), dataIndex: "accountName" },
                { key: "at", title: t("trial.askedAt"), render: (_, one) => formatTime(one.askedAt) },
                {
                  key: "result",
                  title: t("trial.result"),
                  render: (_, one) =>
                    one.status === "DONE" ? (
                      <LinkButton size="small" to={`/scheme-trials/${one.id}`}>
                        {t("trial.open")}
                      </LinkButton>
                    ) : (
                      <JobProgress status={one.status} done={one.done} total={one.total} error={one.error} />
                    ),
                },
              ]}
            />
          )}
        </Panel>
      </div>
    </>
  );
}

interface Values {
  period: string;
  area: string;
}

function StartForm({ id, number, holder }: { id: string; number: number; holder: string }) {
  const { t } = useTranslation("appraisal");
  const name = usePeriodName();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const periods = useQuery(periodsQuery({ schemeId: id })).data ?? [];
  const { submit, pending, refusal } = useSubmit(
    form,
    (values: Values) => startTrial(id, number, values),
    (trial) => {
      client.invalidateQueries({ queryKey: trialsQuery(id, number).queryKey });
      navigate(`/scheme-trials/${trial.id}`);
    },
  );
  const busy = (client.getQueryData(trialsQuery(id, number).queryKey) ?? []).some(isRunning);
  return (
    <Form form={form} layout="vertical" onFinish={submit} initialValues={{ area: holder }} requiredMark={false}>
      <FormProblem refusal={refusal} />
      <div className="trial-form">
        <Form.Item
          name="period"
          label={t("trial.period")}
          rules={[{ required: true, message: t("trial.periodNeeded") }]}
        >
          <Select style={{ width: 180 }} options={periods.map((value) => ({ value, label: name(value) }))} />
        </Form.Item>
        <Form.Item name="area" label={t("trial.area")} rules={[{ required: true, message: t("trial.areaNeeded") }]}>
          <AreaPicker deepest="CONTACT_GRID" style={{ width: 240 }} />
        </Form.Item>
        <Form.Item label=" ">
          <Button type="primary" htmlType="submit" loading={pending} disabled={busy}>
            {t("trial.start")}
          </Button>
        </Form.Item>
      </div>
    </Form>
  );
}
