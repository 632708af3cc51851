import { Flex, Progress } from "antd";
import { useTranslation } from "react-i18next";

interface Props {
  status: "HELD" | "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "EXPIRED";
  done: number;
  total: number | null;
  error?: string | null;
}

/** How far a long job has come, in words and as a bar. */
export function JobProgress({ status, done, total, error }: Props) {
  const { t } = useTranslation();
  const percent = status === "DONE" ? 100 : total ? Math.min(99, Math.floor((done / total) * 100)) : 0;
  const running = status === "RUNNING" || status === "QUEUED";
  return (
    <Flex vertical className="job-progress">
      <span className={status === "FAILED" ? "bad" : "muted"}>
        {t(`job.status.${status}`)}
        {status === "FAILED" && error ? `：${error}` : ""}
        {running && done > 0 ? ` ${t("job.rows", { done, total: total ?? "?" })}` : ""}
      </span>
      {running && <Progress percent={percent} size="small" status="active" aria-label={t(`job.status.${status}`)} />}
    </Flex>
  );
}
