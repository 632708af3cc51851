import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import { inBatches } from "../batches";

export type AccountState = "READY" | "NO_PHONE" | "OTHER_GRID" | "UNUSED" | "IN_USE";

export interface ContactAccount {
  staffId: string;
  memberId: string | null;
  name: string;
  phoneMasked: string | null;
  gridCode: string;
  gridName: string;
  branchName: string | null;
  username: string | null;
  state: AccountState;
}

export interface ContactSlip {
  name: string;
  villageName: string;
  gridName: string;
  branchName: string | null;
  username: string;
  oneTimePassword: string;
}

export interface Opened {
  slips: ContactSlip[];
  /** Names of those whose account got a further grid. */
  extended: string[];
  skipped: string[];
}

export const contactAccountsQuery = (area: string) =>
  queryOptions({
    queryKey: ["accounts", "contacts", area],
    queryFn: () =>
      ok<ContactAccount[]>(api.GET("/contact-accounts", { params: { query: { area } } } as never) as never),
    enabled: area.length >= 12,
  });

/** What was opened before a failure is kept in `onOpened`. */
export const openContactAccounts = (staffIds: string[], onOpened: (opened: Opened) => void) =>
  inBatches(staffIds, async (some) =>
    onOpened(await ok<Opened>(api.POST("/contact-accounts", { body: { staffIds: some } } as never) as never)),
  );
