import "../words";
import { PrinterOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useCan } from "@/shared/session/session";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { householdQuery } from "../api";
import { CardSheet, type Paper } from "./CardSheet";
import { type Card, cardOf, loadContactMembers, loadHouseholds } from "./cards";

const PAPERS: Paper[] = ["A4", "A6"];

/** Door cards of a village or contact grid, or of the one household in the address, to print and put up. */
export default function HouseholdCardsPage() {
  const { t } = useTranslation("households");
  const [{ area, household, paper }, setUrl] = useUrlState({ area: "", household: "", paper: "A4" });
  const [count, setCount] = useState(0);
  const mayReadGrids = useCan("grid:read");
  const one = useQuery({ ...householdQuery(household), enabled: household !== "" });
  const many = useQuery({
    queryKey: ["households", "cards", area],
    queryFn: async () => {
      const members = mayReadGrids ? await loadContactMembers(area) : new Map<string, string>();
      return (await loadHouseholds(area, setCount)).map((row) => cardOf(row, members));
    },
    enabled: household === "" && area.length >= 12,
  });
  const view = one.data;
  const cards: Card[] = view
    ? [
        {
          id: view.id,
          villageName: view.villageName,
          address: view.address,
          gridName: view.contactGridName,
          contactMember: view.contactMember?.name ?? null,
        },
      ]
    : household
      ? []
      : (many.data ?? []);
  const asked = household ? one : many;
  const waiting = (household !== "" || area.length >= 12) && asked.isPending;
  return (
    <>
      <PageHeader title={t("doorCard.title")} note={t("doorCard.note")}>
        <Segmented
          options={PAPERS.map((value) => ({ value, label: t(`doorCard.paper.${value}`) }))}
          value={paper as Paper}
          onChange={(value) => setUrl({ paper: value })}
        />
        <Button type="primary" icon={<PrinterOutlined />} disabled={cards.length === 0} onClick={() => window.print()}>
          {t("doorCard.print", { count: cards.length })}
        </Button>
      </PageHeader>
      {!household && (
        <FilterBar>
          <Filter label={t("doorCard.where")}>
            <AreaPicker
              levels={["VILLAGE", "GRID", "CONTACT_GRID"]}
              deepest="CONTACT_GRID"
              value={area}
              onChange={(code) => setUrl({ area: code })}
            />
          </Filter>
        </FilterBar>
      )}
      {asked.isError && <ErrorState error={asked.error} onRetry={() => asked.refetch()} />}
      {waiting && <p role="status">{t("doorCard.loading", { count })}</p>}
      {!household && area.length < 12 && <EmptyState text={t("doorCard.choose")} />}
      {!household && many.data?.length === 0 && <EmptyState text={t("empty.none")} />}
      {cards.length > 0 && <CardSheet cards={cards} paper={paper === "A6" ? "A6" : "A4"} />}
    </>
  );
}
