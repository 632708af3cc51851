import { Skeleton } from "antd";
import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { type HouseholdCard, type HouseholdCardProps, useHouseholdCards } from "@/shared/household/cards";
import { Panel } from "@/shared/ui/Panel";

const parts = new Map<string, ComponentType<HouseholdCardProps>>();

/** A card's component, its chunk fetched when it is first shown. */
function partOf(card: HouseholdCard): ComponentType<HouseholdCardProps> {
  const known = parts.get(card.key) ?? lazy(card.load);
  parts.set(card.key, known);
  return known;
}

/** What the other features know of this household. */
export function HouseholdCards({ id }: HouseholdCardProps) {
  const { t } = useTranslation();
  return useHouseholdCards().map((card) => {
    const Part = partOf(card);
    return (
      <Panel key={card.key} title={t(card.title)}>
        <Suspense fallback={<Skeleton active title={false} />}>
          <Part id={id} />
        </Suspense>
      </Panel>
    );
  });
}
