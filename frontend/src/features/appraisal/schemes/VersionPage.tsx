import "../trials/words";
import "../words";
import "./words";
import { EditOutlined, ExperimentOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { problemText } from "@/shared/api/problemText";
import { schemesQuery } from "@/shared/appraisal/schemes";
import { useUrlState } from "@/shared/routing/useUrlState";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { discardVersion, versionQuery } from "../api";
import { usePeriodName } from "../parts/usePeriodName";
import { DifferencePanel } from "./DifferencePanel";
import { EnactDialog } from "./EnactDialog";
import { RulesView } from "./RulesView";
import "../appraisal.css";

/** One version of a scheme in full, to be read and printed; with what it changes if that was asked. */
export default function VersionPage() {
  const { t } = useTranslation("appraisal");
  const { id = "", number: raw = "" } = useParams();
  const number = Number(raw);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const period = usePeriodName();
  const [{ from }, setUrl] = useUrlState({ from: 0 });
  const [enacting, setEnacting] = useState(false);
  const version = useQuery(versionQuery(id, number));
  const scheme = useQuery(schemesQuery).data?.find((one) => one.id === id);
  usePageTitle(version.data && `${version.data.schemeName} ${t("schemes.number", { number })}`);
  if (version.isPending) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (version.isError) return <ErrorState error={version.error} onRetry={() => version.refetch()} />;
  const view = version.data;
  const discarding = {
    title: t("schemes.discardTitle", { number }),
    content: t("schemes.discardNote"),
    okText: t("schemes.discard"),
    okButtonProps: { danger: true },
    onOk: () =>
      discardVersion(id, number, view.version).then(
        () => {
          message.success(t("schemes.discarded"));
          client.invalidateQueries({ queryKey: ["appraisal", "schemes"] });
          navigate("/schemes", { replace: true });
        },
        (error) => {
          message.error(problemText(t as never, error));
        },
      ),
  };
  return (
    <article className="rules">
      <PageHeader
        title={`${view.schemeName} ${t("schemes.number", { number })}`}
        note={view.validFrom ? t("schemes.validFrom", { period: period(view.validFrom) }) : t(`schemes.${view.status}`)}
      >
        <PrintButton />
        <ActionBar
          actions={view.actions}
          specs={{
            edit: {
              label: t("schemes.edit"),
              icon: <EditOutlined />,
              onClick: () => navigate(`/schemes/${id}/versions/${number}/edit`),
            },
            try: {
              label: t("trial.go"),
              icon: <ExperimentOutlined />,
              onClick: () => navigate(`/schemes/${id}/versions/${number}/trials`),
            },
            discard: { label: t("schemes.discard"), onClick: () => modal.confirm(discarding) },
            enact: { label: t("schemes.enact"), primary: true, onClick: () => setEnacting(true) },
          }}
        />
      </PageHeader>
      {from > 0 && scheme && (
        <DifferencePanel
          scheme={scheme}
          from={from}
          to={number}
          rules={view.rules}
          onFrom={(one) => setUrl({ from: one })}
        />
      )}
      <RulesView rules={view.rules} />
      {enacting && (
        <EnactDialog
          view={view}
          onClose={() => setEnacting(false)}
          onDone={(fresh) => {
            setEnacting(false);
            client.setQueryData(versionQuery(id, number).queryKey, fresh);
            client.invalidateQueries({ queryKey: ["appraisal", "schemes"] });
          }}
        />
      )}
    </article>
  );
}
