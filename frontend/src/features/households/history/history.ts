import { infiniteQueryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";

/** In the order of the filter. */
export const EVENT_KINDS = [
  "CREATED",
  "IMPORTED",
  "EDITED",
  "BIRTH",
  "DEATH",
  "MARRIED_IN",
  "MARRIED_OUT",
  "MEMBER_ADDED",
  "MEMBER_LEFT",
  "MEMBER_BACK",
  "HEAD_CHANGED",
  "SPLIT",
  "MERGED",
  "MOVED",
  "MOVED_OUT",
  "CAME_BACK",
  "CANCELLED",
  "LABELLED",
  "UNLABELLED",
  "REGROUPED",
  "RENUMBERED",
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

export interface FieldChange {
  field: string;
  label: string;
  before: string | null;
  after: string | null;
}

export interface LifeEvent {
  id: string;
  kind: EventKind;
  eventDate: string;
  recordedAt: string;
  recordedByName: string;
  reason: string | null;
  summary: string;
  changes: FieldChange[];
  householdId: string;
  householdNumber: string;
  residentId: string | null;
  residentName: string | null;
  relatedHouseholdId: string | null;
}

/** Whose history: a household's page shows its own, a person's drawer his. */
export interface Whose {
  of: "households" | "residents";
  id: string;
}

export const historyQuery = ({ of, id }: Whose, kinds: string[]) =>
  infiniteQueryOptions({
    queryKey: ["households", "history", of, id, kinds],
    queryFn: ({ pageParam }) =>
      ok<Page<LifeEvent>>(
        api.GET(`/${of}/{id}/life-events`, {
          params: { path: { id }, query: { kind: kinds, size: 20, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  });
