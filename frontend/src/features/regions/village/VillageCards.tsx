import { Skeleton } from "antd";
import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Panel } from "@/shared/ui/Panel";
import { useVillageCards, type VillageCard, type VillageCardProps } from "@/shared/village/cards";

const parts = new Map<string, ComponentType<VillageCardProps>>();

/** A card's component, its chunk fetched when it is first shown. */
function partOf(card: VillageCard): ComponentType<VillageCardProps> {
  const known = parts.get(card.key) ?? lazy(card.load);
  parts.set(card.key, known);
  return known;
}

export function VillageCards({ code, name }: VillageCardProps) {
  const { t } = useTranslation();
  const cards = useVillageCards();
  return cards.map((card) => {
    const Part = partOf(card);
    return (
      <Panel key={card.key} title={t(card.title)} className={card.wide ? "wide" : undefined}>
        <Suspense fallback={<Skeleton active title={false} />}>
          <Part code={code} name={name} />
        </Suspense>
      </Panel>
    );
  });
}
