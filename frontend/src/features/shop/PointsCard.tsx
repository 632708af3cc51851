import "./words";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { ActionBar } from "@/shared/actions/ActionBar";
import type { HouseholdCardProps } from "@/shared/household/cards";
import { ErrorState } from "@/shared/ui/States";
import { accountQuery } from "./api";
import { Lots } from "./Lots";

/** What a household has to spend at its village's shop. */
export default function PointsCard({ id }: HouseholdCardProps) {
  const { t } = useTranslation("shop");
  const go = useNavigate();
  const account = useQuery(accountQuery(id));
  if (account.isPending) return <Skeleton active title={false} />;
  if (account.isError) return <ErrorState error={account.error} onRetry={() => account.refetch()} />;
  return (
    <>
      <Lots detail={account.data} />
      <p>
        <Link to={`/shop/accounts/${id}`}>{t("accountPage.open")}</Link>
      </p>
      <ActionBar
        size="small"
        actions={account.data.actions}
        specs={{ redeem: { label: t("begin"), onClick: () => go(`/shop/counter?household=${id}`) } }}
      />
    </>
  );
}
