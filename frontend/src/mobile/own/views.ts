import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { Stage } from "@/shared/appraisal/rules";

/** What the villager reads of his own household: `/own-household` and what lies under it. */
export interface OwnHousehold {
  householdId: string;
  number: string;
  headName: string;
  townName: string;
  villageName: string;
  address: string | null;
  contactGridName: string | null;
  contactMemberName: string | null;
  members: { name: string; relationName: string; isHead: boolean }[];
}

export interface PeriodScore {
  period: string;
  stage: Stage;
  index: number;
  gradeName: string;
  vetoed: boolean;
  published: boolean;
}

export interface OwnScores {
  /** Null where no scheme is in force yet. */
  schemeId: string | null;
  schemeName: string | null;
  /** Of the place, the latest first. */
  schemes: { id: string; name: string }[];
  /** Those that were posted, the earliest first. */
  periods: PeriodScore[];
}

export interface OwnEntry {
  id: string;
  happenedOn: string;
  sentence: string;
  points: number;
  /** Does not count: it was undone, or it is what undid another. */
  undone: boolean;
  /** It is what undid another. */
  reversal: boolean;
}

export interface OwnPart {
  code: string;
  name: string;
  start: number;
  /** Null without limit. */
  full: number | null;
  value: number;
  note: string | null;
  entries: OwnEntry[];
}

export interface OwnScore {
  schemeId: string;
  schemeName: string;
  period: string;
  stage: Stage;
  status: "OPEN" | "RETURNED" | "HELD" | "PUBLISHED";
  index: number;
  gradeName: string | null;
  vetoed: boolean;
  publishedAt: string | null;
  /** How many of the village have more; null before publication. */
  better: number | null;
  ranked: number | null;
  parts: OwnPart[];
  /** Of shorter periods: it has no entries of its own. */
  made: boolean;
  of: PeriodScore[];
  earnBack: { itemCode: string; text: string; partName: string; points: string }[];
}

export interface OwnObjection {
  id: string;
  number: string;
  schemeId: string;
  period: string;
  entryId: string | null;
  /** Null, with the text and the finding, where it was not the family that raised it. */
  raisedBy: string | null;
  raisedOn: string;
  text: string | null;
  dueOn: string;
  status: "OPEN" | "UPHELD" | "REJECTED" | "WITHDRAWN";
  finding: string | null;
  indexBefore: number | null;
  indexAfter: number | null;
  /** He entered it himself and it is still open. */
  mayWithdraw: boolean;
  version: number;
}

export interface OwnObjections {
  /** Open ones first. */
  items: OwnObjection[];
  /** Why none can be raised against the period that was asked about; null when one can. */
  refusal: string | null;
}

export interface NewOwnObjection {
  id: string;
  schemeId: string | null;
  period: string;
  /** Null for the result as a whole. */
  entryId: string | null;
  text: string;
}

export interface OwnPoints {
  hasShop: boolean;
  balance: number;
  /** Of them, kept back for goods that were prepared. */
  held: number;
  available: number;
  /** Those first that expire first. */
  lots: { points: number; expiresOn: string | null }[];
}

export interface OwnPointTransfer {
  id: string;
  kind: "EARN" | "REDEEM" | "RETURN" | "EXPIRE" | "FOLLOW" | "CORRECT";
  points: number;
  /** After it. */
  balance: number;
  expiresOn: string | null;
  periodName: string | null;
  redemptionNumber: string | null;
  reason: string | null;
  madeAt: string;
}

export interface OwnConsent {
  id: string;
  recipient: string;
  givenOn: string;
  withdrawnOn: string | null;
  version: number;
}

export interface OwnEffects {
  effects: {
    kind: "REWARD" | "RESTRICTION";
    text: string;
    since: string;
    until: string | null;
    deliveredOn: string | null;
  }[];
  consents: OwnConsent[];
}

export interface OwnHonour {
  id: string;
  title: string;
  year: string;
  awardedOn: string;
  certificateNumber: string | null;
}

const ofScheme = (schemeId: string | null) => (schemeId ? { schemeId } : {});

export const household = () => ok<OwnHousehold>(api.GET("/own-household") as never);

export const scores = (schemeId: string | null) =>
  ok<OwnScores>(api.GET("/own-household/scores", { params: { query: ofScheme(schemeId) } }) as never);

export const score = (period: string, schemeId: string | null) =>
  ok<OwnScore>(
    api.GET("/own-household/scores/{period}", { params: { path: { period }, query: ofScheme(schemeId) } }) as never,
  );

/** @param period whether one can be raised against it is answered too */
export const objections = (period: string | null, schemeId: string | null) =>
  ok<OwnObjections>(
    api.GET("/own-household/objections", {
      params: { query: { ...(period ? { period } : {}), ...ofScheme(schemeId) } },
    }) as never,
  );

export const raise = (body: NewOwnObjection) =>
  ok<OwnObjection>(api.POST("/own-household/objections", { body } as never) as never);

export const withdraw = ({ id, version }: OwnObjection) =>
  ok<OwnObjection>(
    api.POST("/own-household/objections/{id}/actions/withdraw", {
      params: { path: { id } },
      body: { version },
    }) as never,
  );

export const points = () => ok<OwnPoints>(api.GET("/own-household/points") as never);

/** The latest first. @param after what the page before said comes next */
export const transfers = (after: string | null) =>
  ok<Page<OwnPointTransfer>>(
    api.GET("/own-household/points/transfers", {
      params: { query: { size: 30, ...(after ? { after } : {}) } },
    }) as never,
  );

export const effects = () => ok<OwnEffects>(api.GET("/own-household/effects") as never);

export const withdrawConsent = ({ id, version }: OwnConsent) =>
  ok<OwnConsent>(
    api.POST("/own-household/effects/consents/{id}/actions/withdraw", {
      params: { path: { id } },
      body: { version },
    }) as never,
  );

export const honours = () => ok<OwnHonour[]>(api.GET("/own-household/honours") as never);
