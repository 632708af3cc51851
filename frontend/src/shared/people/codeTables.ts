import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, ok } from "../api/client";
import type { NamedCode } from "../api/types";

/** The national code tables, by the field that holds their codes. */
export interface CodeTables {
  sex: NamedCode[];
  ethnicity: NamedCode[];
  relation: NamedCode[];
  education: NamedCode[];
  politicalStatus: NamedCode[];
  maritalStatus: NamedCode[];
  occupation: NamedCode[];
}

const codeTablesQuery = queryOptions({
  queryKey: ["code-tables"],
  queryFn: () => ok<CodeTables>(api.GET("/code-tables")),
  staleTime: 3_600_000,
});

export const useCodeTables = () => useQuery(codeTablesQuery).data;
