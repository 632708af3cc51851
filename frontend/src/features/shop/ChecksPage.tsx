import "./words";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { problemText } from "@/shared/api/problemText";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useMe } from "@/shared/session/session";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { Facts, fact } from "@/shared/ui/Facts";
import { formatNumber, formatTime, orDash } from "@/shared/ui/format";
import { Notice } from "@/shared/ui/Notice";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { ErrorState } from "@/shared/ui/States";
import { checkQuery, KEY, type PointCheck, runCheck } from "./api";
import { ShopTabs } from "./ShopTabs";

const KINDS = ["ISSUED", "REDEEMED", "EXPIRED", "SUBJECT"] as const;

/** Whether the books agree: totals, when it was last looked at, and every difference by name. */
export default function ChecksPage() {
  const { t } = useTranslation("shop");
  const me = useMe();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [filters, setFilters] = useUrlState({ area: "" });
  const check = useQuery(checkQuery(filters.area));
  const place = filters.area || (me?.areas[0]?.code ?? "");
  const running = useMutation({
    mutationFn: () => runCheck(place),
    onSuccess: () => {
      // One place was checked: of several, show that one.
      if ((me?.areas.length ?? 0) > 1) setFilters({ area: place });
      client.invalidateQueries({ queryKey: [KEY] });
    },
    onError: (error) => message.error(problemText(t as never, error)),
  });
  const view = check.data;
  return (
    <>
      <PageHeader title={t("checks")} note={t("checksPage.note")}>
        {view?.actions.some((one) => one.action === "check") && (
          <Button type="primary" loading={running.isPending} onClick={() => running.mutate()}>
            {t("checksPage.run")}
          </Button>
        )}
      </PageHeader>
      <ShopTabs />
      <FilterBar>
        <Filter label={t("filter.area")}>
          <AreaPicker
            allowClear
            placeholder={t("filter.all")}
            value={filters.area}
            onChange={(area) => setFilters({ area })}
          />
        </Filter>
      </FilterBar>
      {check.isPending && <Skeleton active />}
      {check.isError && <ErrorState error={check.error} onRetry={() => check.refetch()} />}
      {view && (
        <div className="shop-panels">
          <Panel title={t("checksPage.sums")}>
            <Facts
              columns={2}
              facts={KINDS.map((kind) => {
                const sum = view.sums.find((one) => one.kind === kind);
                return fact(
                  t(`checksPage.sumKind.${kind}`),
                  `${t("pts", { count: Math.abs(sum?.balance ?? 0) })}${
                    kind === "SUBJECT" ? ` · ${t("checksPage.accountCount", { count: sum?.accounts ?? 0 })}` : ""
                  }`,
                );
              })}
            />
          </Panel>
          <Panel title={t("checksPage.last")}>
            <LastRun view={view} />
          </Panel>
        </div>
      )}
    </>
  );
}

function LastRun({ view }: { view: PointCheck }) {
  const { t } = useTranslation("shop");
  const { last, findings } = view;
  if (!last) return <Notice title={t("checksPage.never")} detail={t("checksPage.neverDetail")} />;
  const counted = {
    accounts: formatNumber(last.accounts),
    transfers: formatNumber(last.transfers),
    goods: formatNumber(last.goods),
  };
  return (
    <>
      <p>
        {t("checksPage.when", {
          at: formatTime(last.finishedAt),
          who: last.accountName ?? t("checksPage.nightly"),
          place: last.areaName ?? t("checksPage.whole"),
        })}
      </p>
      {findings.length === 0 ? (
        <Alert type="success" showIcon title={t("checksPage.fine")} description={t("checksPage.fineDetail", counted)} />
      ) : (
        <>
          <Alert
            type="error"
            showIcon
            title={t("checksPage.wrong", { count: findings.length })}
            description={t("checksPage.wrongDetail")}
          />
          <table className="rules-table">
            <caption className="unseen">{t("checksPage.findings")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("checksPage.who")}</th>
                <th scope="col">{t("checksPage.what")}</th>
                <th scope="col">{t("checksPage.where")}</th>
                <th scope="col" className="number">
                  {t("checksPage.expected")}
                </th>
                <th scope="col" className="number">
                  {t("checksPage.found")}
                </th>
              </tr>
            </thead>
            <tbody>
              {findings.map((one) => (
                <tr key={`${one.kind}-${one.objectId}`}>
                  <th scope="row">{one.name}</th>
                  <td>{t(`checksPage.finding.${one.kind}`)}</td>
                  <td>{orDash(one.villageName)}</td>
                  <td className="number">{formatNumber(one.expected)}</td>
                  <td className="number">{formatNumber(one.found)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
