import "../words";
import "./words";
import { PlusOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { problemText } from "@/shared/api/problemText";
import { schemesQuery } from "@/shared/appraisal/schemes";
import { Can } from "@/shared/session/Can";
import { formatTime } from "@/shared/ui/format";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { draftVersion, reinstateScheme } from "../api";
import { usePeriodName } from "../parts/usePeriodName";
import type { SchemeView, VersionRow } from "../types";
import { NewSchemeDialog } from "./NewSchemeDialog";
import { RetireDialog } from "./RetireDialog";
import "../appraisal.css";

/** The county's schemes with every version that ever was: the old ones still explain the old figures. */
export default function SchemesPage() {
  const { t } = useTranslation("appraisal");
  const schemes = useQuery(schemesQuery);
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHeader title={t("schemes.title")} note={t("schemes.note")}>
        <Can do="appraisal:scheme">
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {t("schemes.new")}
          </Button>
        </Can>
      </PageHeader>
      {schemes.isError && <ErrorState error={schemes.error} onRetry={() => schemes.refetch()} />}
      {schemes.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {schemes.data?.length === 0 && (
        <Panel>
          <EmptyState text={t("schemes.empty")}>
            <p className="muted">{t("schemes.emptyDetail")}</p>
          </EmptyState>
        </Panel>
      )}
      <div className="scheme-list">
        {schemes.data?.map((scheme) => (
          <SchemePanel key={scheme.id} scheme={scheme} />
        ))}
      </div>
      {adding && <NewSchemeDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function SchemePanel({ scheme }: { scheme: SchemeView }) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const period = usePeriodName();
  const [doing, setDoing] = useState<"retire" | "reinstate" | null>(null);
  const draft = () =>
    draftVersion(scheme.id).then(
      (made) => {
        client.invalidateQueries({ queryKey: ["appraisal", "schemes"] });
        navigate(`/schemes/${scheme.id}/versions/${made.number}/edit`);
      },
      (error) => message.error(problemText(t as never, error)),
    );
  const done = (text: string) => {
    setDoing(null);
    message.success(text);
    client.invalidateQueries({ queryKey: ["appraisal"] });
  };
  const { inForce } = scheme;
  return (
    <Panel
      title={scheme.name}
      extra={
        <ActionBar
          actions={scheme.actions}
          specs={{
            draft: { label: t("schemes.draftNew"), onClick: draft },
            retire: { label: t("schemes.retire"), onClick: () => setDoing("retire") },
            reinstate: { label: t("schemes.reinstate"), onClick: () => setDoing("reinstate") },
          }}
        />
      }
    >
      {doing === "retire" && <RetireDialog scheme={scheme} onDone={done} onClose={() => setDoing(null)} />}
      {doing === "reinstate" && (
        <ReasonDialog<SchemeView>
          title={t("schemes.reinstateTitle", { name: scheme.name })}
          send={(reason, current) =>
            reinstateScheme(scheme.id, { reason, version: current?.version ?? scheme.version })
          }
          onDone={() => done(t("schemes.reinstated"))}
          onClose={() => setDoing(null)}
        />
      )}
      <p className="muted">
        {scheme.holderName}
        {scheme.retiredFrom && ` · ${t("schemes.retired", { period: period(scheme.retiredFrom) })}`} ·{" "}
        {inForce === null ? t("schemes.notInForce") : t("schemes.inForce", { number: inForce })}
      </p>
      <table className="rules-table">
        <thead>
          <tr>
            <th scope="col">{t("schemes.versions")}</th>
            <th scope="col">{t("field.state")}</th>
            <th scope="col">{t("schemes.createdAt")}</th>
            <th scope="col">{t("schemes.enactedAt")}</th>
            <th scope="col" aria-label={t("schemes.view")} />
          </tr>
        </thead>
        <tbody>
          {[...scheme.versions].reverse().map((version) => (
            <Row key={version.number} scheme={scheme} version={version} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Row({ scheme, version }: { scheme: SchemeView; version: VersionRow }) {
  const { t } = useTranslation("appraisal");
  const period = usePeriodName();
  const at = `/schemes/${scheme.id}/versions/${version.number}`;
  return (
    <tr>
      <th scope="row">{t("schemes.number", { number: version.number })}</th>
      <td>
        {version.validFrom
          ? t("schemes.validFrom", { period: period(version.validFrom) })
          : t(`schemes.${version.status}`)}
      </td>
      <td>{formatTime(version.createdAt)}</td>
      <td>{formatTime(version.enactedAt)}</td>
      <td className="number">
        <LinkButton size="small" to={at}>
          {t("schemes.view")}
        </LinkButton>{" "}
        {version.number > 1 && (
          <LinkButton size="small" to={`${at}?from=${version.number - 1}`}>
            {t("schemes.compare")}
          </LinkButton>
        )}
      </td>
    </tr>
  );
}
