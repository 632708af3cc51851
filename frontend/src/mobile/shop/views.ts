import { api, ok } from "@/shared/api/client";
import type { Page, RecordAction } from "@/shared/api/types";

/** What the counter reads of the API's answers. */
export interface Redemption {
  id: string;
  number: string;
  holderName: string;
  villageName: string;
  lines: { goodsId: string; name: string; unit: string; quantity: number }[];
  points: number;
  status: "PREPARED" | "HANDED_OVER" | "CANCELLED" | "LAPSED" | "REVERSING" | "REVERSED";
  preparedName: string;
  heldUntil: string;
  handedName: string | null;
  receiver: string | null;
  /** Who asked for it to be taken back, and why. */
  reversalName: string | null;
  reason: string | null;
  version: number;
  actions: RecordAction[];
}

export interface Goods {
  id: string;
  name: string;
  unit: string;
  points: number;
  stock: number;
  held: number;
}

export interface Account {
  account: { subjectId: string; holderName: string; area: string; balance: number; held: number; available: number };
  lots: { points: number; expiresOn: string | null }[];
  hasShop: boolean;
  actions: RecordAction[];
}

export const accountOf = (id: string) =>
  ok<Account>(api.GET("/appraisal/point-accounts/{id}", { params: { path: { id } } }) as never);

const redemptions = (query: { status: Redemption["status"]; size: number; subjectId?: string }) =>
  ok<Page<Redemption>>(api.GET("/appraisal/redemptions", { params: { query } }) as never);

/** What waits for a second person: to be handed over, or to be taken back. */
export const waiting = async (): Promise<Redemption[]> => {
  const [prepared, reversing] = await Promise.all([
    redemptions({ status: "PREPARED", size: 50 }),
    redemptions({ status: "REVERSING", size: 50 }),
  ]);
  return [...prepared.items, ...reversing.items];
};

/** What a household fetched last, to be taken back if need be. */
export const fetched = async (subjectId: string): Promise<Redemption[]> =>
  (await redemptions({ status: "HANDED_OVER", subjectId, size: 5 })).items;

export const shelfOf = (area: string) =>
  ok<Page<Goods>>(api.GET("/appraisal/shop-goods", { params: { query: { area, onSale: true, size: 200 } } }) as never);

export const prepare = (body: { id: string; subjectId: string; lines: { goodsId: string; quantity: number }[] }) =>
  ok<Redemption>(api.POST("/appraisal/redemptions", { body }) as never);

export type RedemptionAction = "hand-over" | "cancel" | "reverse" | "confirm-reverse" | "keep";

export const act = (
  { id, version }: Redemption,
  action: RedemptionAction,
  more: { receiver?: string; reason?: string },
) =>
  ok<Redemption>(
    api.POST("/appraisal/redemptions/{id}/actions/{action}", {
      params: { path: { id, action } },
      body: { version, ...more } as never,
    }) as never,
  );
