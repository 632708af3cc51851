import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";
import type {
  HeldLabel,
  HouseholdInput,
  HouseholdRow,
  HouseholdView,
  Label,
  LabelInput,
  ResidentInput,
  ResidentListRow,
  ResidentSummary,
  ResidentView,
} from "./types";

const HOURS = 3_600_000;
const at = <P extends Record<string, string>>(path: P) => ({ params: { path } });

export const listHouseholds = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<HouseholdRow>>(api.GET("/households", { params: { query }, signal }));

export const listResidents = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<ResidentListRow>>(api.GET("/residents", { params: { query }, signal }));

export const residentSummaryQuery = (area: string) =>
  queryOptions({
    queryKey: ["households", "summary", area],
    queryFn: () => ok<ResidentSummary>(api.GET("/residents/summary", { params: { query: { area } } })),
  });

export const householdQuery = (id: string) =>
  queryOptions({
    queryKey: ["households", "detail", id],
    queryFn: () => ok<HouseholdView>(api.GET("/households/{id}", at({ id }))),
  });

/** As it stood at the end of a past day. */
export const pastHouseholdQuery = (id: string, asOf: string) =>
  queryOptions({
    queryKey: ["households", "past", id, asOf],
    queryFn: () =>
      ok<HouseholdView>(api.GET("/households/{id}", { params: { path: { id }, query: asOf ? { asOf } : {} } })),
  });

export const residentQuery = (id: string) =>
  queryOptions({
    queryKey: ["households", "resident", id],
    queryFn: () => ok<ResidentView>(api.GET("/residents/{id}", at({ id }))),
  });

export const pastResidentQuery = (id: string, asOf: string) =>
  queryOptions({
    queryKey: ["households", "past-resident", id, asOf],
    queryFn: () => ok<ResidentView>(api.GET("/residents/{id}", { params: { path: { id }, query: { asOf } } })),
  });

export const labelsQuery = queryOptions({
  queryKey: ["labels"],
  queryFn: () => ok<Label[]>(api.GET("/labels")),
  staleTime: HOURS,
});

export const groupsQuery = (village: string) =>
  queryOptions({
    queryKey: ["regions", "groups", village],
    queryFn: () =>
      ok<{ id: string; number: string; name: string }[]>(api.GET("/regions/{code}/groups", at({ code: village }))),
    enabled: village.length === 12,
  });

export const contactGridsQuery = (village: string) =>
  queryOptions({
    queryKey: ["grids", "choices", village],
    queryFn: () =>
      ok<Page<{ code: string; name: string; households: number; overFull: boolean }>>(
        api.GET("/grids", { params: { query: { area: village, type: "CONTACT", size: 200 } } }),
      ),
    enabled: village.length === 12,
  });

export const createHousehold = (body: HouseholdInput) =>
  ok<HouseholdView>(api.POST("/households", { body: body as never }));

export const changeHousehold = (id: string, body: HouseholdInput) =>
  ok<HouseholdView>(api.PUT("/households/{id}", { ...at({ id }), body: body as never }));

export const addResident = (household: string, body: ResidentInput) =>
  ok<ResidentView>(api.POST("/households/{id}/residents", { ...at({ id: household }), body: body as never }));

export const changeResident = (id: string, body: ResidentInput) =>
  ok<ResidentView>(api.PUT("/residents/{id}", { ...at({ id }), body: body as never }));

export type Secret = "idNumber" | "phone";
export const reveal = (id: string, fields: Secret[], reason: string) =>
  ok<Partial<Record<Secret, string | null>>>(
    api.POST("/residents/{id}/actions/reveal", { ...at({ id }), body: { fields, reason } }),
  );

/** A household or a person, as the panel of its labels asks about it and changes it. */
export interface LabelBearer<View> {
  subject: Label["subject"];
  queryKey: readonly unknown[];
  add: (body: LabelInput) => Promise<View>;
  end: (label: HeldLabel, reason: string) => Promise<View>;
}

export const labelsOfHousehold = (id: string): LabelBearer<HouseholdView> => ({
  subject: "HOUSEHOLD",
  queryKey: householdQuery(id).queryKey,
  add: (body) => ok<HouseholdView>(api.POST("/households/{id}/labels", { ...at({ id }), body })),
  end: (label, reason) =>
    ok<HouseholdView>(
      api.POST("/households/{id}/labels/{labelId}/actions/end", {
        ...at({ id, labelId: label.id }),
        body: { reason, version: label.version },
      }),
    ),
});

export const labelsOfResident = (id: string): LabelBearer<ResidentView> => ({
  subject: "RESIDENT",
  queryKey: residentQuery(id).queryKey,
  add: (body) => ok<ResidentView>(api.POST("/residents/{id}/labels", { ...at({ id }), body })),
  end: (label, reason) =>
    ok<ResidentView>(
      api.POST("/residents/{id}/labels/{labelId}/actions/end", {
        ...at({ id, labelId: label.id }),
        body: { reason, version: label.version },
      }),
    ),
});
