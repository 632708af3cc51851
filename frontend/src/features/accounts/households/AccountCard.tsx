import "../words";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { HouseholdCardProps } from "@/shared/household/cards";
import { ErrorState } from "@/shared/ui/States";
import { accountOfHousehold } from "./api";

/** Whether somebody of the household can sign in, and the way to open that. */
export default function AccountCard({ id }: HouseholdCardProps) {
  const { t } = useTranslation("accounts");
  const found = useQuery(accountOfHousehold(id));
  if (found.isPending) return <Skeleton active title={false} paragraph={{ rows: 1 }} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => found.refetch()} />;
  const { account, place } = found.data;
  if (!account) return <p className="muted">{t("households.gone")}</p>;
  return (
    <p>
      {t(`households.card.${account.state}`, { username: account.username })}{" "}
      <Link to={`/accounts/households?${place}`}>{t(`households.cardLink.${account.state}`)}</Link>
    </p>
  );
}
