import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";
import { inBatches } from "../batches";

export type AccountState = "READY" | "UNUSED" | "IN_USE" | "DISABLED";

export interface HouseholdAccount {
  householdId: string;
  number: string;
  headName: string;
  phoneMasked: string | null;
  contactGridName: string | null;
  address: string | null;
  accountId: string | null;
  username: string | null;
  state: AccountState;
}

export interface HouseholdSlip {
  name: string;
  number: string;
  villageName: string;
  address: string | null;
  username: string;
  oneTimePassword: string;
}

export interface Opened {
  slips: HouseholdSlip[];
  /** Names of the heads whose account was left as it is. */
  skipped: string[];
}

export const KEY = ["accounts", "households"];

export const loadHouseholdAccounts = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<HouseholdAccount>>(api.GET("/household-accounts", { params: { query }, signal } as never) as never);

const village = (area: string) => area.slice(0, 12);

/** Where a household is and the account that it has; none for one that is not on the register any more. */
export const accountOfHousehold = (id: string) =>
  queryOptions({
    queryKey: [...KEY, "of", id],
    queryFn: async ({ signal }) => {
      const { area, number } = await ok<{ area: string; number: string }>(
        api.GET("/households/{id}", { params: { path: { id } }, signal } as never) as never,
      );
      const { items } = await loadHouseholdAccounts({ area: village(area), q: number, size: 1 }, signal);
      return { account: items[0] ?? null, place: new URLSearchParams({ area: village(area), q: number }).toString() };
    },
  });

/** What was opened before a failure is kept in `onOpened`. */
export const openHouseholdAccounts = (householdIds: string[], onOpened: (opened: Opened, of: string[]) => void) =>
  inBatches(householdIds, async (some) =>
    onOpened(
      await ok<Opened>(api.POST("/household-accounts", { body: { householdIds: some } } as never) as never),
      some,
    ),
  );
