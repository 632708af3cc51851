import { type FormEvent, useState } from "react";
import { Link, useLocation } from "wouter";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import { householdOfCard } from "@/shared/household/cardLink";
import { Icon } from "../ui/Icon";
import { Empty, Failure, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import type { HouseholdRow } from "../views";
import { waiting } from "./views";
import { Waiting } from "./Waiting";
import { useShopWords } from "./words";
import "./shop.css";

/** The counter in the clerk's hand: find a household, and what waits to be handed over by a second person. */
export default function ShopPage() {
  const words = useShopWords();
  const [q, setQ] = useState("");
  const [, go] = useLocation();
  const { data, problem, again } = useAnswer("waiting", waiting);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("q") ?? "").trim();
    const card = householdOfCard(text);
    if (card) go(`/shop/${card}`);
    else setQ(text);
  };
  return (
    <>
      <TopBar title={words.title} back="/" />
      <main className="page" id="main">
        <form className="search-box" onSubmit={search}>
          <Icon name="search" />
          <input type="search" name="q" placeholder={words.findHint} aria-label={words.find} enterKeyHint="search" />
        </form>
        {q && <Found q={q} />}
        <h2 className="group-head">{words.waiting}</h2>
        {problem && <Failure problem={problem} {...(problem.transient ? { retry: again } : {})} />}
        {!problem && !data && <Skeleton rows={3} />}
        {data?.length === 0 && <Empty title={words.nothing}>{words.nothingDetail}</Empty>}
        <ul className="rows">
          {data?.map((one) => (
            <Waiting key={one.id} redemption={one} done={again} />
          ))}
        </ul>
      </main>
    </>
  );
}

function Found({ q }: { q: string }) {
  const words = useShopWords();
  const { data, problem } = useAnswer(q, () =>
    ok<Page<HouseholdRow>>(api.GET("/households", { params: { query: { q, size: 10 } } }) as never),
  );
  if (problem) return <Failure problem={problem} />;
  if (!data) return <Skeleton rows={2} />;
  if (data.items.length === 0) return <Empty title={words.none}>{words.noneDetail}</Empty>;
  return (
    <ul className="rows">
      {data.items.map((one) => (
        <li key={one.id}>
          <Link href={`/shop/${one.id}`} className="row">
            <span className="row-text">
              <b>{one.headName}</b>
              <span className="row-more">{[one.number, one.address].filter(Boolean).join(" · ")}</span>
            </span>
            <Icon name="next" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
