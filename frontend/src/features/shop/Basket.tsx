import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { problemText } from "@/shared/api/problemText";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { accountQuery, type Goods, goodsOnSale, KEY, type PointAccountDetail, prepareRedemption } from "./api";

/** What the household has, and the shelf of its village's shop to choose from. */
export function Basket({ id }: { id: string }) {
  const { t } = useTranslation("shop");
  const account = useQuery(accountQuery(id));
  if (account.isPending) return <Skeleton active />;
  if (account.isError) return <ErrorState error={account.error} onRetry={() => account.refetch()} />;
  const { account: has, actions } = account.data;
  const redeem = actions.find((one) => one.action === "redeem");
  return (
    <>
      <Panel title={`${has.holderName} ${has.subjectNumber}`}>
        <p>
          <span className="shop-total">{t("pts", { count: has.available })}</span>{" "}
          <Link to={`/shop/accounts/${id}`} className="muted">
            {t("counterPage.has", { available: has.available, balance: has.balance, held: has.held })}
          </Link>
        </p>
        {redeem && !redeem.enabled && <Alert type="warning" showIcon title={redeem.reason} />}
      </Panel>
      {redeem?.enabled && <Shelf detail={account.data} />}
    </>
  );
}

/** The name stays when the goods leave the shelf: what went is said. */
type Taken = { name: string; quantity: number };

function Shelf({ detail: { account } }: { detail: PointAccountDetail }) {
  const { t } = useTranslation("shop");
  const { message } = App.useApp();
  const go = useNavigate();
  const client = useQueryClient();
  const goods = useQuery(goodsOnSale(account.area));
  const [taken, setTaken] = useState<Record<string, Taken>>({});
  const [id, setId] = useState(uuidv7);
  const shelf = goods.data?.items ?? [];
  const preparing = useMutation({
    mutationFn: () =>
      prepareRedemption({
        id,
        subjectId: account.subjectId,
        lines: shelf
          .filter((one) => taken[one.id])
          .map((one) => ({ goodsId: one.id, quantity: taken[one.id]?.quantity ?? 0 })),
      }),
    onSuccess: (made) => {
      message.success(t("counterPage.prepared", { number: made.number }));
      client.invalidateQueries({ queryKey: [KEY] });
      go(`/shop/redemptions/${made.id}`);
    },
    // Points or stock may have gone to somebody else meanwhile.
    onError: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
  const take = (one: Goods, quantity: number) => {
    setId(uuidv7());
    preparing.reset();
    setTaken(({ [one.id]: _before, ...others }) =>
      quantity > 0 ? { ...others, [one.id]: { name: one.name, quantity } } : others,
    );
  };
  if (goods.isPending) return <Skeleton active />;
  if (goods.isError) return <ErrorState error={goods.error} onRetry={() => goods.refetch()} />;
  const sum = shelf.reduce((all, one) => all + one.points * (taken[one.id]?.quantity ?? 0), 0);
  const gone = Object.entries(taken).filter(([goodsId]) => !shelf.some((one) => one.id === goodsId));
  const left = account.available - sum;
  return (
    <Panel title={t("counterPage.choose")}>
      {shelf.length === 0 && <EmptyState text={t("counterPage.noGoods")} />}
      <ul className="shop-shelf">
        {shelf.map((one) => {
          const quantity = taken[one.id]?.quantity ?? 0;
          const free = one.stock - one.held;
          return (
            <li key={one.id} className={quantity > 0 ? "chosen" : undefined}>
              <strong>{one.name}</strong>
              <span>
                {t("pts", { count: one.points })}{" "}
                <span className="muted">{t("counterPage.left", { count: free, unit: one.unit })}</span>
              </span>
              <span className="shop-take">
                <Button
                  aria-label={t("counterPage.less", { name: one.name })}
                  disabled={quantity === 0}
                  onClick={() => take(one, quantity - 1)}
                >
                  −
                </Button>
                <span aria-live="polite">{quantity}</span>
                <Button
                  aria-label={t("counterPage.more", { name: one.name })}
                  disabled={quantity >= free}
                  onClick={() => take(one, quantity + 1)}
                >
                  +
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {gone.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t("counterPage.gone", { names: gone.map(([, one]) => one.name).join("、") })}
        />
      )}
      {preparing.isError && <Alert type="error" showIcon title={problemText(t as never, preparing.error)} />}
      <div className="shop-sum">
        <span role="status">
          {left < 0 ? t("counterPage.short", { count: -left }) : t("counterPage.total", { points: sum, left })}
        </span>
        <Button
          type="primary"
          disabled={sum === 0 || left < 0}
          loading={preparing.isPending}
          onClick={() => preparing.mutate()}
        >
          {t("counterPage.prepare")}
        </Button>
      </div>
    </Panel>
  );
}
