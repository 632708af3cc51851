import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { ResidentView } from "../types";

export type Likeness = "SAME_ID" | "SAME_NAME_AND_BIRTH" | "SAME_PHONE_AND_HOUSE";

export interface DuplicateQuestion {
  residentId: string | null;
  householdId: string | null;
  name: string | null;
  birthDate: string | null;
  idNumber: string | null;
  phone: string | null;
}

export interface Lookalike {
  likeness: Likeness;
  /** Lies outside one's areas: nothing more is told. */
  outside: boolean;
  residentId: string | null;
  householdId: string | null;
  householdNumber: string | null;
  villageName: string | null;
  name: string | null;
}

export interface DuplicatePerson {
  id: string;
  householdId: string;
  householdNumber: string;
  villageName: string;
  name: string;
  sex: string;
  birthDate: string | null;
  idNumberMasked: string | null;
  phoneMasked: string | null;
  relation: string;
  isHead: boolean;
  address: string | null;
  version: number;
}

export interface DuplicatePair {
  likeness: Likeness;
  one: DuplicatePerson;
  other: DuplicatePerson;
}

const at = (id: string) => ({ params: { path: { id } } });

export const lookalikesQuery = (question: DuplicateQuestion) =>
  queryOptions({
    queryKey: ["households", "lookalikes", question],
    queryFn: () =>
      ok<Lookalike[]>(api.POST("/residents/actions/find-duplicates", { body: question } as never) as never),
    staleTime: 60_000,
  });

export const duplicatesQuery = (area: string) =>
  queryOptions({
    queryKey: ["households", "duplicates", area],
    queryFn: () =>
      ok<{ pairs: DuplicatePair[]; more: boolean }>(
        api.GET("/residents/duplicates", { params: { query: { area } } } as never) as never,
      ),
    enabled: area.length >= 12,
  });

/** @param kept stays; the other is cancelled */
export const mergeResidents = (kept: DuplicatePerson, other: DuplicatePerson, reason: string) =>
  ok<ResidentView>(
    api.POST("/residents/{id}/actions/merge", {
      ...at(kept.id),
      body: { otherId: other.id, version: kept.version, otherVersion: other.version, reason },
    } as never) as never,
  );

export const dismissDuplicate = (one: string, other: string, reason: string) =>
  ok<null>(
    api.POST("/residents/{id}/actions/not-duplicate", {
      ...at(one),
      body: { otherId: other, reason },
    } as never) as never,
  );
