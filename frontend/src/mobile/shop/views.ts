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
  preparedName: string;
  heldUntil: string;
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

export const prepared = () =>
  ok<Page<Redemption>>(
    api.GET("/appraisal/redemptions", { params: { query: { status: "PREPARED", size: 50 } } }) as never,
  );

export const shelfOf = (area: string) =>
  ok<Page<Goods>>(api.GET("/appraisal/shop-goods", { params: { query: { area, onSale: true, size: 200 } } }) as never);

export const prepare = (body: { id: string; subjectId: string; lines: { goodsId: string; quantity: number }[] }) =>
  ok<Redemption>(api.POST("/appraisal/redemptions", { body }) as never);

export const act = (
  { id, version }: Redemption,
  action: "hand-over" | "cancel",
  more: { receiver?: string; reason?: string },
) =>
  ok<Redemption>(
    api.POST("/appraisal/redemptions/{id}/actions/{action}", {
      params: { path: { id, action } },
      body: { version, ...more } as never,
    }) as never,
  );
