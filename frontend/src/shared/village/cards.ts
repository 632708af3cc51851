import type { ComponentType } from "react";
import { type Access, permits, useMe } from "../session/session";

export interface VillageCardProps {
  /** The village's area code. */
  code: string;
  name: string;
}

/** A feature's part of the village page: exported as `villageCards` next to its `routes`. */
export interface VillageCard {
  key: string;
  /** i18n key. */
  title: string;
  access?: Access;
  order: number;
  /** The whole width of the page instead of half. */
  wide?: boolean;
  load: () => Promise<{ default: ComponentType<VillageCardProps> }>;
}

let cards: readonly VillageCard[] = [];

/** Called once by the app with what the features export. */
export function setVillageCards(found: readonly VillageCard[]): void {
  cards = [...found].sort((a, b) => a.order - b.order);
}

export function useVillageCards(): VillageCard[] {
  const me = useMe();
  return cards.filter((card) => permits(me, card.access));
}
