import { queryOptions } from "@tanstack/react-query";
import { API_BASE, api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import type { ExportJob } from "@/shared/jobs/exports";

const POLL_MS = 2000;

export const isRunning = (job: ExportJob) => job.status === "QUEUED" || job.status === "RUNNING";

/** Own exports, newest first; asked again as long as one is under way. */
export const exportsQuery = queryOptions({
  queryKey: ["exports"],
  queryFn: async () => {
    const answer = await ok<ExportJob[] | Page<ExportJob>>(api.GET("/exports") as never);
    const jobs = Array.isArray(answer) ? answer : answer.items;
    return [...jobs].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  },
  refetchInterval: ({ state }) => (state.data?.some(isRunning) ? POLL_MS : false),
});

export const removeExport = (id: string) =>
  ok<void>(api.DELETE("/exports/{id}", { params: { path: { id } } } as never) as never);

export const fileUrl = (job: ExportJob) => `${API_BASE}/exports/${job.id}/file`;
