import { Skeleton } from "antd";
import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Panel } from "../ui/Panel";
import { type HouseholdCard, type HouseholdCardProps, useHouseholdCards } from "./cards";

const parts = new Map<string, ComponentType<HouseholdCardProps>>();

/** A card's component, its chunk fetched when it is first shown. */
function partOf(card: HouseholdCard): ComponentType<HouseholdCardProps> {
  const known = parts.get(card.key) ?? lazy(card.load);
  parts.set(card.key, known);
  return known;
}

interface Props extends HouseholdCardProps {
  /** Keys of the cards to show; all of them when missing. */
  only?: string[];
}

/** What the other features know of this household. */
export function HouseholdCards({ id, only }: Props) {
  const { t } = useTranslation();
  return useHouseholdCards().map((card) => {
    if (only && !only.includes(card.key)) return null;
    const Part = partOf(card);
    return (
      <Panel key={card.key} title={t(card.title)} {...(card.screenOnly ? { className: "no-print" } : {})}>
        <Suspense fallback={<Skeleton active title={false} />}>
          <Part id={id} />
        </Suspense>
      </Panel>
    );
  });
}
