import "../words";
import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import type { TFunction } from "i18next";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { dayAt } from "@/shared/appraisal/period";
import { useUrlState } from "@/shared/routing/useUrlState";
import type { PageColumn } from "@/shared/table/PageTable";
import { EmptyState } from "@/shared/ui/States";
import { CheckFilter, ListPage } from "../parts/ListPage";
import { type KinView, listKin, withdrawKin } from "./api";

const NO_FILTERS = { area: "", mine: false };

/** Who keeps out of which household by his own word; that it is so no more is for somebody else to say. */
export default function KinPage() {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const client = useQueryClient();
  const [filters, setFilters] = useUrlState(NO_FILTERS);
  const [withdrawing, setWithdrawing] = useState<KinView | null>(null);
  const columns = useMemo(() => kinColumns(t, setWithdrawing), [t]);
  return (
    <ListPage<KinView>
      title={t("kin.title")}
      note={t("kin.note")}
      area={filters.area}
      onArea={(area) => setFilters({ area })}
      onReset={() => setFilters(NO_FILTERS)}
      filters={<CheckFilter label={t("kin.mine")} value={filters.mine} onChange={(mine) => setFilters({ mine })} />}
      table={{
        name: "kin",
        queryKey: ["appraisal", "kin"],
        load: listKin,
        columns,
        rowKey: "id",
        filters,
        exportPath: "/appraisal/kin/exports",
        empty: <EmptyState text={t("kin.empty")} />,
      }}
    >
      {withdrawing && (
        <ReasonDialog
          title={t("kin.withdrawTitle", { account: withdrawing.accountName, name: withdrawing.headName })}
          danger
          send={(reason) => withdrawKin(withdrawing.id, reason)}
          onDone={() => {
            setWithdrawing(null);
            message.success(t("kin.withdrawn"));
            client.invalidateQueries({ queryKey: ["appraisal"] });
          }}
          onClose={() => setWithdrawing(null)}
        >
          <p>{t("kin.withdrawNote")}</p>
        </ReasonDialog>
      )}
    </ListPage>
  );
}

function kinColumns(t: TFunction<"appraisal">, withdraw: (row: KinView) => void): PageColumn<KinView>[] {
  return [
    { key: "accountName", title: t("kin.account"), dataIndex: "accountName", always: true },
    {
      key: "headName",
      title: t("kin.household"),
      dataIndex: "headName",
      render: (name: string, row) => (
        <>
          <Link to={`/family-scores/${row.householdId}`}>
            <strong>{name}</strong>
          </Link>{" "}
          <span className="muted">{row.householdNumber}</span>
        </>
      ),
    },
    { key: "villageName", title: t("field.villageName"), dataIndex: "villageName" },
    { key: "kinshipName", title: t("kin.kinship"), dataIndex: "kinshipName" },
    { key: "declaredAt", title: t("kin.declaredAt"), dataIndex: "declaredAt", render: dayAt },
    {
      key: "withdrawnAt",
      title: t("field.state"),
      dataIndex: "withdrawnAt",
      render: (at: string | null, row) =>
        at ? (
          <span className="muted">
            {t("kin.withdrawnBy", { date: dayAt(at), name: row.withdrawnName, why: row.withdrawnWhy })}
          </span>
        ) : (
          t("kin.stands")
        ),
    },
    {
      key: "do",
      title: "",
      always: true,
      render: (_value, row) => (
        <ActionBar
          size="small"
          actions={row.actions}
          specs={{ withdraw: { label: t("kin.withdraw"), danger: true, onClick: () => withdraw(row) } }}
        />
      ),
    },
  ];
}
