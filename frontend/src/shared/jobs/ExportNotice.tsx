import { type QueryClient, useQuery } from "@tanstack/react-query";
import { Button, Flex } from "antd";
import { useTranslation } from "react-i18next";
import { API_BASE, api, ok } from "../api/client";
import type { ExportJob } from "./exports";
import { JobProgress } from "./JobProgress";

interface Props {
  id: string;
  /** Notices are drawn outside the page, where no context reaches them. */
  client: QueryClient;
  onList: () => void;
}

const running = (job?: ExportJob) => !job || job.status === "QUEUED" || job.status === "RUNNING";

/** How far an export has come, and its file when it is there. */
export function ExportNotice({ id, client, onList }: Props) {
  const { t } = useTranslation();
  const { data: job } = useQuery(
    {
      queryKey: ["exports", "one", id],
      queryFn: () => ok<ExportJob>(api.GET("/exports/{id}", { params: { path: { id } } }) as never),
      refetchInterval: (query) => (running(query.state.data) ? 1000 : false),
    },
    client,
  );
  return (
    <Flex vertical gap={8}>
      <span>{t("job.where")}</span>
      {job && <JobProgress status={job.status} done={job.rows} total={job.totalRows} error={job.error} />}
      <Flex gap={8}>
        {job?.status === "DONE" && (
          <Button size="small" type="primary" href={`${API_BASE}/exports/${id}/file`} download={job.fileName}>
            {t("job.file")}
          </Button>
        )}
        <Button size="small" onClick={onList}>
          {t("job.list")}
        </Button>
      </Flex>
    </Flex>
  );
}
