import "./words";
import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import { householdOfCard } from "@/shared/household/cardLink";
import { useUrlState } from "@/shared/routing/useUrlState";
import { SearchBox } from "@/shared/table/FilterBar";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { Basket } from "./Basket";
import "./shop.css";

interface Found {
  id: string;
  headName: string;
  number: string;
  address: string | null;
}

/** At the counter: find the household by its number, its head or its card, then choose goods for it. */
export default function CounterPage() {
  const { t } = useTranslation("shop");
  const [url, setUrl] = useUrlState({ household: "" });
  return (
    <>
      <PageHeader title={t("counter")} note={t("note")}>
        {url.household && <Button onClick={() => setUrl({ household: "" })}>{t("counterPage.change")}</Button>}
      </PageHeader>
      {url.household ? <Basket id={url.household} /> : <Finder onFound={(household) => setUrl({ household })} />}
    </>
  );
}

function Finder({ onFound }: { onFound: (id: string) => void }) {
  const { t } = useTranslation("shop");
  const [q, setQ] = useState("");
  const search = (text: string) => {
    const card = householdOfCard(text);
    if (card) onFound(card);
    else setQ(text);
  };
  const found = useQuery({
    queryKey: ["shop", "find", q],
    enabled: q.length > 0,
    queryFn: ({ signal }) =>
      ok<Page<Found>>(api.GET("/households", { params: { query: { q, size: 10 } as never }, signal }) as never),
  });
  return (
    <Panel title={t("counterPage.find")}>
      <SearchBox placeholder={t("counterPage.findHint")} value={q} onChange={search} />
      {found.isFetching && <Skeleton active title={false} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data?.items.length === 0 && <EmptyState text={t("counterPage.none")} />}
      <ul className="shop-found">
        {found.data?.items.map((one) => (
          <li key={one.id}>
            <Button type="link" onClick={() => onFound(one.id)}>
              <strong>{one.headName}</strong> {one.number} <span className="muted">{one.address}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
