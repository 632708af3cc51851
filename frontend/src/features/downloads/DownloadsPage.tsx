import "./words";
import { useQuery } from "@tanstack/react-query";
import { Table } from "antd";
import { useTranslation } from "react-i18next";
import type { ExportJob } from "@/shared/jobs/exports";
import { JobProgress } from "@/shared/jobs/JobProgress";
import { formatBytes, formatNumber, formatTime } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { DownloadActions } from "./DownloadActions";
import { exportsQuery } from "./downloads";

/** The files that a person has asked for: they are made in the background and kept for a while. */
export default function DownloadsPage() {
  const { t } = useTranslation("downloads");
  const exports = useQuery(exportsQuery);
  return (
    <>
      <PageHeader title={t("title")} note={t("note")} />
      {exports.isError && !exports.data ? (
        <ErrorState error={exports.error} onRetry={() => exports.refetch()} />
      ) : (
        <section className="page-table bare">
          <Table<ExportJob>
            rowKey="id"
            size="small"
            pagination={false}
            scroll={{ x: "max-content" }}
            loading={exports.isPending}
            dataSource={exports.data ?? []}
            locale={{ emptyText: <EmptyState text={t("empty")} /> }}
            columns={[
              { key: "name", title: t("file"), render: (_, job) => <strong>{job.fileName}</strong> },
              {
                key: "status",
                title: t("state"),
                render: (_, job) => (
                  <JobProgress status={job.status} done={job.rows} total={job.totalRows} error={job.error} />
                ),
              },
              {
                key: "rows",
                title: t("rows"),
                align: "right",
                render: (_, job) => formatNumber(job.status === "DONE" ? job.rows : null),
              },
              { key: "bytes", title: t("size"), align: "right", render: (_, job) => formatBytes(job.bytes) },
              { key: "createdAt", title: t("asked"), render: (_, job) => formatTime(job.createdAt) },
              { key: "expiresAt", title: t("expires"), render: (_, job) => formatTime(job.expiresAt) },
              { key: "actions", title: t("actions"), render: (_, job) => <DownloadActions job={job} /> },
            ]}
          />
        </section>
      )}
    </>
  );
}
