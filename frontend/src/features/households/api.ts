import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { ListQuery } from "@/shared/table/PageTable";
import type {
  CodeTables,
  HouseholdInput,
  HouseholdRow,
  HouseholdView,
  Label,
  LabelInput,
  ResidentInput,
  ResidentView,
} from "./types";

const HOURS = 3_600_000;
const at = <P extends Record<string, string>>(path: P) => ({ params: { path } });

export const listHouseholds = (query: ListQuery, signal?: AbortSignal) =>
  ok<Page<HouseholdRow>>(api.GET("/households", { params: { query }, signal }));

export const householdQuery = (id: string) =>
  queryOptions({
    queryKey: ["households", "detail", id],
    queryFn: () => ok<HouseholdView>(api.GET("/households/{id}", at({ id }))),
  });

export const residentQuery = (id: string) =>
  queryOptions({
    queryKey: ["households", "resident", id],
    queryFn: () => ok<ResidentView>(api.GET("/residents/{id}", at({ id }))),
  });

export const codeTablesQuery = queryOptions({
  queryKey: ["code-tables"],
  queryFn: () => ok<CodeTables>(api.GET("/code-tables")),
  staleTime: HOURS,
});
export const useCodeTables = () => useQuery(codeTablesQuery).data;

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

export const addLabel = (household: string, body: LabelInput) =>
  ok<HouseholdView>(api.POST("/households/{id}/labels", { ...at({ id: household }), body }));

export const endLabel = (household: string, label: string) =>
  ok<HouseholdView>(api.DELETE("/households/{id}/labels/{labelId}", at({ id: household, labelId: label })));
