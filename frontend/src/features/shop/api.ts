import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page, RecordAction } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";

export const STATUSES = ["PREPARED", "HANDED_OVER", "CANCELLED", "LAPSED", "REVERSING", "REVERSED"] as const;
export type RedemptionStatus = (typeof STATUSES)[number];
export type RedemptionActionName = "hand-over" | "cancel" | "reverse" | "confirm-reverse" | "keep";

export interface RedemptionLine {
  goodsId: string;
  name: string;
  unit: string;
  quantity: number;
  /** For one. */
  points: number;
}

export interface Redemption {
  id: string;
  number: string;
  area: string;
  townName: string;
  villageName: string;
  subjectId: string;
  subjectNumber: string;
  holderName: string;
  lines: RedemptionLine[];
  points: number;
  status: RedemptionStatus;
  preparedName: string;
  preparedAt: string;
  heldUntil: string;
  handedName: string | null;
  handedAt: string | null;
  receiver: string | null;
  endedName: string | null;
  endedAt: string | null;
  reason: string | null;
  /** Who asked for it to be taken back. */
  reversalName: string | null;
  version: number;
  actions: RecordAction[];
}

export interface Goods {
  id: string;
  area: string;
  townName: string;
  villageName: string;
  name: string;
  unit: string;
  points: number;
  stock: number;
  /** Of the stock, what waits to be handed over. */
  held: number;
  onSale: boolean;
  version: number;
  actions: RecordAction[];
}

export interface StockChange {
  id: string;
  kind: "CHANGE" | "REDEEM" | "RETURN";
  amount: number;
  redemptionNumber: string | null;
  reason: string | null;
  accountName: string;
  madeAt: string;
}

export interface PointAccount {
  subjectId: string;
  subjectNumber: string;
  holderName: string;
  area: string;
  townName: string;
  villageName: string;
  balance: number;
  held: number;
  available: number;
  expiresOn: string | null;
}

export interface PointAccountDetail {
  account: PointAccount;
  lots: { points: number; expiresOn: string | null }[];
  hasShop: boolean;
  /** Rounds that should have paid by their result as it stands now, and paid nothing. */
  unpaid: { roundId: string; period: string; periodName: string; points: number; actions: RecordAction[] }[];
  actions: RecordAction[];
}

export interface PointTransfer {
  id: string;
  kind: "EARN" | "REDEEM" | "RETURN" | "EXPIRE" | "FOLLOW" | "CORRECT";
  /** Signed. */
  points: number;
  /** After it. */
  balance: number;
  expiresOn: string | null;
  periodName: string | null;
  redemptionId: string | null;
  redemptionNumber: string | null;
  reason: string | null;
  /** Null where the scheme's rule did it. */
  accountName: string | null;
  madeAt: string;
  /** By the result as it stands now, how much more it should be; null where it is right. */
  difference: number | null;
  actions: RecordAction[];
}

/** Of either side its holder, or which of the village's accounts it is. */
export interface LedgerSide {
  kind: "SUBJECT" | "ISSUED" | "REDEEMED" | "EXPIRED";
  holderName: string | null;
  number: string | null;
}

export const TRANSFERS = ["EARN", "REDEEM", "RETURN", "EXPIRE", "FOLLOW", "CORRECT"] as const;

export interface LedgerRow {
  id: string;
  townName: string | null;
  villageName: string;
  kind: (typeof TRANSFERS)[number];
  giver: LedgerSide;
  getter: LedgerSide;
  points: number;
  expiresOn: string | null;
  periodName: string | null;
  redemptionNumber: string | null;
  reason: string | null;
  accountName: string | null;
  madeAt: string;
}

export const FINDINGS = ["BALANCE", "HELD_POINTS", "STOCK", "HELD_GOODS", "NO_ACCOUNT", "LEDGER"] as const;

export interface PointCheck {
  sums: { kind: "SUBJECT" | "ISSUED" | "REDEEMED" | "EXPIRED"; accounts: number; balance: number; held: number }[];
  last: {
    id: string;
    areaName: string | null;
    accountName: string | null;
    finishedAt: string;
    accounts: number;
    transfers: number;
    goods: number;
    balanceSum: number | null;
    findings: number;
  } | null;
  findings: {
    kind: (typeof FINDINGS)[number];
    villageName: string | null;
    name: string;
    expected: number;
    found: number;
    objectId: string | null;
  }[];
  actions: RecordAction[];
}

/** What every change of the shop makes stale. */
export const KEY = "shop";
const at = (id: string) => ({ params: { path: { id } } });
const list = (query: ListQuery, signal?: AbortSignal) => ({ params: { query: query as never }, signal });

export const listRedemptions = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<Redemption>>(api.GET("/appraisal/redemptions", list(query, signal)) as never);

export const redemptionQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, "redemption", id],
    queryFn: () => ok<Redemption>(api.GET("/appraisal/redemptions/{id}", at(id)) as never),
  });

export const prepareRedemption = (body: {
  id: string;
  subjectId: string;
  lines: { goodsId: string; quantity: number }[];
}) => ok<Redemption>(api.POST("/appraisal/redemptions", { body }) as never);

export const actOnRedemption = (
  id: string,
  action: RedemptionActionName,
  body: { version: number; receiver?: string; reason?: string },
) =>
  ok<Redemption>(
    api.POST("/appraisal/redemptions/{id}/actions/{action}", {
      params: { path: { id, action } },
      body: body as never,
    }) as never,
  );

export const listGoods = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<Goods>>(api.GET("/appraisal/shop-goods", list(query, signal)) as never);

export const goodsOnSale = (area: string) =>
  queryOptions({
    queryKey: [KEY, "on-sale", area],
    queryFn: () => listGoods({ area, onSale: true, size: 200 }),
  });

export interface GoodsValues {
  area: string;
  name: string;
  unit: string;
  points: number;
  stock: number;
  onSale: boolean;
}

export const createGoods = (body: Omit<GoodsValues, "onSale"> & { id: string }) =>
  ok<Goods>(api.POST("/appraisal/shop-goods", { body }) as never);

export const updateGoods = (id: string, body: Omit<GoodsValues, "area" | "stock"> & { version: number }) =>
  ok<Goods>(api.PUT("/appraisal/shop-goods/{id}", { ...at(id), body }) as never);

export const changeStock = (id: string, body: { id: string; amount: number; reason: string }) =>
  ok<Goods>(api.POST("/appraisal/shop-goods/{id}/actions/stock", { ...at(id), body }) as never);

export const stockChangesQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, "changes", id],
    queryFn: () => ok<StockChange[]>(api.GET("/appraisal/shop-goods/{id}/changes", at(id)) as never),
  });

export const listLedger = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<LedgerRow>>(api.GET("/appraisal/point-transfers", list(query, signal)) as never);

export const listAccounts = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<PointAccount>>(api.GET("/appraisal/point-accounts", list(query, signal)) as never);

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, "account", id],
    queryFn: () => ok<PointAccountDetail>(api.GET("/appraisal/point-accounts/{id}", at(id)) as never),
  });

export const listTransfers = (id: string, query: ListQuery, signal?: AbortSignal) =>
  ok<Page<PointTransfer>>(
    api.GET("/appraisal/point-accounts/{id}/transfers", {
      params: { path: { id }, query: query as never },
      signal,
    }) as never,
  );

export const correctPoints = (id: string, transfer: string, reason: string) =>
  ok<PointAccountDetail>(
    api.POST("/appraisal/point-accounts/{id}/transfers/{transfer}/actions/correct", {
      params: { path: { id, transfer } },
      body: { reason },
    }) as never,
  );

export const earnPoints = (id: string, round: string, reason: string) =>
  ok<PointAccountDetail>(
    api.POST("/appraisal/point-accounts/{id}/rounds/{round}/actions/earn", {
      params: { path: { id, round } },
      body: { reason },
    }) as never,
  );

export const checkQuery = (area: string) =>
  queryOptions({
    queryKey: [KEY, "check", area],
    queryFn: () =>
      ok<PointCheck>(api.GET("/appraisal/point-checks", { params: { query: area ? { area } : {} } }) as never),
  });

export const runCheck = (area: string) =>
  ok<PointCheck>(api.POST("/appraisal/point-checks", { body: { area } }) as never);
