import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Flex, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/shared/api/problem";
import type { ExportJob } from "@/shared/jobs/exports";
import { exportsQuery, fileUrl, isRunning, removeExport } from "./downloads";

export function DownloadActions({ job }: { job: ExportJob }) {
  const { t } = useTranslation("downloads");
  const { message } = App.useApp();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeExport(job.id),
    onSuccess: () => client.invalidateQueries({ queryKey: exportsQuery.queryKey }),
    onError: (error) => message.error(asProblem(error).title || t("common:problem.unknown.title")),
  });
  return (
    <Flex gap={8}>
      {job.status === "DONE" && (
        <Button size="small" type="primary" href={fileUrl(job)} download={job.fileName}>
          {t("download")}
        </Button>
      )}
      <Popconfirm title={t(isRunning(job) ? "stopAsk" : "removeAsk")} onConfirm={() => remove.mutateAsync()}>
        <Button size="small" loading={remove.isPending}>
          {t(isRunning(job) ? "stop" : "common:action.remove")}
        </Button>
      </Popconfirm>
    </Flex>
  );
}
