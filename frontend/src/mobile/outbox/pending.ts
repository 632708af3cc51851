import type { ProblemError } from "@/shared/api/problem";
import type { components } from "@/shared/api/schema";
import type { RatingSheet, Touched } from "../ratings/sheet";

export type NewEntry = Pick<
  components["schemas"]["NewEntry"],
  | "id"
  | "subjectId"
  | "itemCode"
  | "happenedOn"
  | "points"
  | "text"
  | "evidence"
  | "photos"
  | "schemeId"
  | "claimedBy"
  | "claimedOn"
>;

export type NewObjection = components["schemas"]["NewObjection"];

/** What was chosen on a sheet, and the sheet as it was seen: what others save meanwhile is told from it. */
export interface NewRatings {
  subjectId: string;
  schemeId: string;
  sheet: RatingSheet;
  touched: Touched;
  /** His name, as the server writes it beside the sheet. */
  author: string;
}

/** What is sent, as it was written down; sent again it is the same, so the server records it once. */
export type Message =
  | { kind: "entry"; body: NewEntry }
  | {
      kind: "confirmation";
      /** `attendees`: who was there, when the grid met. */
      body: { schemeId: string; period: string; subjectIds: string[]; heldOn?: string; attendees?: string[] };
    }
  | { kind: "objection"; body: NewObjection }
  | { kind: "ratings"; body: NewRatings }
  /** Evidence of an entry or an objection, sent after it; the picture itself is kept apart. */
  | { kind: "photo"; body: { entryId: string; subjectId: string; of?: "objection" } };

/** A photo that was taken for an entry. */
export interface Shot {
  /** UUIDv7: sent again it is the same photo. */
  id: string;
  /** JPEG, made small enough to be kept and sent. */
  bytes: ArrayBuffer;
}

export interface Pending {
  /** UUIDv7: the id of the entry or photo itself, and the order of sending, photos last. */
  id: string;
  /** Account that wrote it down: nobody else sees or sends it. */
  owner: string;
  /** Milliseconds. */
  at: number;
  /** Whom it concerns, in words. */
  title: string;
  /** What was written down, in words. */
  detail: string;
  message: Message;
  /** Why the server would not take it; it stays until the person drops it. */
  refusal: string | null;
}

/** What became of it: taken, refused for a reason that sending again does not cure, or still to be sent. */
export type Outcome<T = unknown> =
  | { state: "sent"; answer: T }
  | { state: "refused"; problem: ProblemError }
  | { state: "waiting" };
