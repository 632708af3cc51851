import "./words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Skeleton } from "antd";
import type { TFunction } from "i18next";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { type PageColumn, PageTable } from "@/shared/table/PageTable";
import { formatTime, orDash } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { PrintButton } from "@/shared/ui/PrintButton";
import { ErrorState } from "@/shared/ui/States";
import {
  accountQuery,
  correctPoints,
  earnPoints,
  KEY,
  listTransfers,
  type PointAccountDetail,
  type PointTransfer,
} from "./api";
import { Lots } from "./Lots";

type Unpaid = PointAccountDetail["unpaid"][number];

/** A household's passbook: what it has, until when, and how each point came and went. */
export default function AccountPage() {
  const { t } = useTranslation("shop");
  const { id = "" } = useParams();
  const go = useNavigate();
  const { message } = App.useApp();
  const client = useQueryClient();
  const account = useQuery(accountQuery(id));
  const [correcting, setCorrecting] = useState<PointTransfer | null>(null);
  const [earning, setEarning] = useState<Unpaid | null>(null);
  const columns = useMemo(() => transferColumns(t, setCorrecting), [t]);
  if (account.isPending) return <Skeleton active />;
  if (account.isError) return <ErrorState error={account.error} onRetry={() => account.refetch()} />;
  const view = account.data;
  const booked = () => {
    setCorrecting(null);
    setEarning(null);
    message.success(t("done"));
    client.invalidateQueries({ queryKey: [KEY] });
  };
  return (
    <>
      <PageHeader
        title={`${t("account")} ${view.account.holderName}`}
        note={
          <>
            {view.account.townName} {view.account.villageName}{" "}
            <Link to={`/households/${id}`}>{view.account.subjectNumber}</Link>
          </>
        }
      >
        <ActionBar
          actions={view.actions}
          specs={{ redeem: { label: t("begin"), primary: true, onClick: () => go(`/shop/counter?household=${id}`) } }}
        />
        <PrintButton />
      </PageHeader>
      <div className="shop-panels">
        <Panel title={t("accountPage.lots")}>
          <Lots detail={view} />
          {view.unpaid.map((one) => (
            <p key={one.roundId}>
              {t("accountPage.unpaid", { period: one.periodName, points: one.points })}{" "}
              <ActionBar
                size="small"
                actions={one.actions}
                specs={{ earn: { label: t("accountPage.earn"), onClick: () => setEarning(one) } }}
              />
            </p>
          ))}
        </Panel>
        <Panel title={t("accountPage.passbook")}>
          <PageTable
            name="point-transfers"
            queryKey={[KEY, "transfers", id]}
            load={(query, signal) => listTransfers(id, query, signal)}
            columns={columns}
            rowKey="id"
          />
        </Panel>
      </div>
      {correcting && (
        <ReasonDialog<PointAccountDetail>
          title={t("accountPage.correctTitle")}
          send={(reason) => correctPoints(id, correcting.id, reason)}
          onDone={booked}
          onClose={() => setCorrecting(null)}
        >
          <p>{differenceText(t, correcting.difference ?? 0)}</p>
          <p>{t("accountPage.correctNote")}</p>
        </ReasonDialog>
      )}
      {earning && (
        <ReasonDialog<PointAccountDetail>
          title={t("accountPage.earn")}
          send={(reason) => earnPoints(id, earning.roundId, reason)}
          onDone={booked}
          onClose={() => setEarning(null)}
        >
          <p>{t("accountPage.unpaid", { period: earning.periodName, points: earning.points })}</p>
        </ReasonDialog>
      )}
    </>
  );
}

const differenceText = (t: TFunction<"shop">, difference: number) =>
  t("accountPage.difference", {
    word: t(difference > 0 ? "accountPage.more" : "accountPage.less"),
    points: Math.abs(difference),
  });

function transferColumns(t: TFunction<"shop">, correct: (row: PointTransfer) => void): PageColumn<PointTransfer>[] {
  return [
    { key: "madeAt", title: t("field.at"), dataIndex: "madeAt", always: true, render: formatTime },
    {
      key: "kind",
      title: t("field.kind"),
      dataIndex: "kind",
      render: (kind: PointTransfer["kind"], row) => (
        <>
          {t(`kind.${kind}`)} {row.periodName}{" "}
          {row.redemptionId && <Link to={`/shop/redemptions/${row.redemptionId}`}>{row.redemptionNumber}</Link>}
        </>
      ),
    },
    {
      key: "points",
      title: t("field.points"),
      dataIndex: "points",
      align: "right",
      render: (points: number) => (points > 0 ? `+${points}` : `−${-points}`),
    },
    { key: "balance", title: t("field.after"), dataIndex: "balance", align: "right" },
    { key: "expiresOn", title: t("field.expiresOn"), dataIndex: "expiresOn", render: orDash },
    { key: "reason", title: t("field.reason"), dataIndex: "reason", render: orDash },
    { key: "accountName", title: t("field.by"), dataIndex: "accountName", render: orDash },
    {
      key: "do",
      title: t("field.do"),
      screenOnly: true,
      render: (_value, row) =>
        row.difference !== null && (
          <>
            {differenceText(t, row.difference)}
            <ActionBar
              size="small"
              actions={row.actions}
              specs={{ correct: { label: t("accountPage.correct"), onClick: () => correct(row) } }}
            />
          </>
        ),
    },
  ];
}
