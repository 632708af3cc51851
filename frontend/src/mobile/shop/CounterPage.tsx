import { useState } from "react";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { Notice } from "../ui/Notice";
import { Empty, Failure, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import { useSending } from "./useSending";
import { type Account, accountOf, fetched, type Goods, prepare, type Redemption, shelfOf } from "./views";
import { Waiting } from "./Waiting";
import { useShopWords } from "./words";
import "./shop.css";

const ask = async (id: string): Promise<[Account, Goods[], Redemption[]]> => {
  const account = await accountOf(id);
  const shelf = account.hasShop ? (await shelfOf(account.account.area)).items : [];
  return [account, shelf, await fetched(id)];
};

/** One household at the counter: what it has, and goods to prepare for a second person. */
export default function CounterPage({ id }: { id: string }) {
  const words = useShopWords();
  const { data, problem, again } = useAnswer(id, () => ask(id));
  const [made, setMade] = useState<string | null>(null);
  return (
    <>
      <TopBar title={data?.[0].account.holderName ?? words.title} back="/shop" />
      <main className="page" id="main">
        {problem && <Failure problem={problem} {...(problem.transient ? { retry: again } : {})} />}
        {!problem && !data && <Skeleton rows={5} />}
        <div role="status">{made && <Notice tone="info">{words.done(made)}</Notice>}</div>
        {data && (
          <Basket
            key={made}
            account={data[0]}
            shelf={data[1]}
            done={(number) => {
              setMade(number);
              again();
            }}
          />
        )}
        {data && data[2].length > 0 && (
          <>
            <h2 className="group-head">{words.fetched}</h2>
            <ul className="rows">
              {data[2].map((one) => (
                <Waiting key={one.id} redemption={one} done={again} />
              ))}
            </ul>
          </>
        )}
      </main>
    </>
  );
}

interface Props {
  account: Account;
  shelf: Goods[];
  done: (number: string) => void;
}

function Basket({ account: { account, lots, actions }, shelf, done }: Props) {
  const words = useShopWords();
  const [taken, setTaken] = useState<Record<string, number>>({});
  const [key, setKey] = useState(uuidv7);
  const { busy, problem, send } = useSending();
  const redeem = actions.find(({ action }) => action === "redeem");
  const sum = shelf.reduce((all, one) => all + one.points * (taken[one.id] ?? 0), 0);
  const left = account.available - sum;
  const take = (one: Goods, quantity: number) => {
    setKey(uuidv7());
    setTaken(({ [one.id]: _before, ...others }) => (quantity > 0 ? { ...others, [one.id]: quantity } : others));
  };
  const lines = Object.entries(taken).map(([goodsId, quantity]) => ({ goodsId, quantity }));
  return (
    <>
      <section className="card" aria-labelledby="points-title">
        <h2 id="points-title" className="card-title">
          {words.points}
        </h2>
        <p className="shop-points">
          <b>{words.available(account.available)}</b>
        </p>
        <p className="row-more">{words.has(account.balance, account.held)}</p>
        {lots.map((lot) => (
          <p key={`${lot.expiresOn}-${lot.points}`} className="row-more">
            {words.lot(lot.points, lot.expiresOn)}
          </p>
        ))}
      </section>
      {redeem && !redeem.enabled && <Notice tone="info">{redeem.reason}</Notice>}
      {redeem?.enabled && (
        <>
          {shelf.length === 0 && <Empty title={words.noGoods}>{""}</Empty>}
          <ul className="rows">
            {shelf.map((one) => {
              const quantity = taken[one.id] ?? 0;
              const free = one.stock - one.held;
              return (
                <li key={one.id} className="shop-item">
                  <span className="row-text">
                    <b>{one.name}</b>
                    <span className="row-more">
                      {words.pts(one.points)} · {words.left(free, one.unit)}
                    </span>
                  </span>
                  <button
                    type="button"
                    className="button"
                    aria-label={words.less(one.name)}
                    disabled={quantity === 0}
                    onClick={() => take(one, quantity - 1)}
                  >
                    −
                  </button>
                  <output className="shop-count">{quantity}</output>
                  <button
                    type="button"
                    className="button"
                    aria-label={words.more(one.name)}
                    disabled={quantity >= free}
                    onClick={() => take(one, quantity + 1)}
                  >
                    +
                  </button>
                </li>
              );
            })}
          </ul>
          <div className="page-foot">
            <p role="status">{left < 0 ? words.short(-left) : words.total(sum, left)}</p>
            <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
            <button
              type="button"
              className="button primary wide"
              disabled={busy || sum === 0 || left < 0}
              onClick={() =>
                send(
                  () => prepare({ id: key, subjectId: account.subjectId, lines }),
                  ({ number }) => done(number),
                )
              }
            >
              {words.prepare}
            </button>
          </div>
        </>
      )}
    </>
  );
}
