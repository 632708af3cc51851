import type { ComponentType } from "react";
import { type Access, permits, useMe } from "../session/session";

export interface HouseholdCardProps {
  /** The household's id. */
  id: string;
}

/** A feature's part of the household page: exported as `householdCards` next to its `routes`. */
export interface HouseholdCard {
  key: string;
  /** i18n key. */
  title: string;
  access?: Access;
  order: number;
  /** Left out on paper: the household's sheet is one page. */
  screenOnly?: boolean;
  load: () => Promise<{ default: ComponentType<HouseholdCardProps> }>;
}

let cards: readonly HouseholdCard[] = [];

/** Called once by the app with what the features export. */
export function setHouseholdCards(found: readonly HouseholdCard[]): void {
  cards = [...found].sort((a, b) => a.order - b.order);
}

export function useHouseholdCards(): HouseholdCard[] {
  const me = useMe();
  return cards.filter((card) => permits(me, card.access));
}
