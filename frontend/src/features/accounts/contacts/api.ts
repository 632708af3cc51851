import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";

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

/** The server opens so many at a time. */
const MOST = 100;

export const contactAccountsQuery = (area: string) =>
  queryOptions({
    queryKey: ["accounts", "contacts", area],
    queryFn: () =>
      ok<ContactAccount[]>(api.GET("/contact-accounts", { params: { query: { area } } } as never) as never),
    enabled: area.length >= 12,
  });

/** Opens as many requests as it takes; what was opened before a failure is kept in `onOpened`. */
export async function openContactAccounts(staffIds: string[], onOpened: (opened: Opened) => void): Promise<void> {
  for (let from = 0; from < staffIds.length; from += MOST) {
    const body = { staffIds: staffIds.slice(from, from + MOST) };
    onOpened(await ok<Opened>(api.POST("/contact-accounts", { body } as never) as never));
  }
}
