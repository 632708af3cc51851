import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok } from "../api/client";

const preferenceQuery = (key: string) =>
  queryOptions({
    queryKey: ["preferences", key],
    queryFn: () => ok<{ value: unknown }>(api.GET("/preferences/{key}", { params: { path: { key } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A setting that follows the account. Changes show at once; `null` goes back to the default. */
export function usePreference<T>(key: string) {
  const client = useQueryClient();
  const { data, isPending } = useQuery(preferenceQuery(key));
  const set = (value: T | null) => {
    client.setQueryData(preferenceQuery(key).queryKey, { value });
    const call =
      value === null
        ? api.DELETE("/preferences/{key}", { params: { path: { key } } })
        : api.PUT("/preferences/{key}", { params: { path: { key } }, body: { value: value as never } });
    return Promise.resolve(call).catch(() => client.invalidateQueries({ queryKey: ["preferences", key] }));
  };
  return { value: (data?.value ?? null) as T | null, set, isPending };
}
