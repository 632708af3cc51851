import { InboxOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Progress, Upload } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/shared/api/problem";
import { problemText } from "@/shared/api/problemText";
import { importsQuery, uploadImport } from "./api";
import type { DataImport, ImportKind } from "./types";

const MAX_MB = 60;

/** Takes one workbook; what it cannot be is said before it is sent. */
export function UploadBox({ kind, onDone }: { kind: ImportKind; onDone: (one: DataImport) => void }) {
  const { t } = useTranslation("imports");
  const client = useQueryClient();
  const [refusal, setRefusal] = useState("");
  const [share, setShare] = useState(0);
  const upload = useMutation({
    mutationFn: (file: File) => uploadImport(kind, file, setShare),
    onSuccess: (one) => {
      client.invalidateQueries({ queryKey: importsQuery.queryKey });
      onDone(one);
    },
  });
  const take = (file: File) => {
    upload.reset();
    setShare(0);
    const reason = !/\.xlsx$/i.test(file.name) ? t("notXlsx") : file.size > MAX_MB * 1024 * 1024 ? t("tooLarge") : "";
    setRefusal(reason);
    if (!reason) upload.mutate(file);
  };
  const failed = upload.isError ? asProblem(upload.error) : null;
  const message = refusal || (failed?.status === 413 && !failed.title ? t("tooLarge") : "");
  return (
    <div className="import-upload">
      <Upload.Dragger
        accept=".xlsx"
        showUploadList={false}
        disabled={upload.isPending}
        beforeUpload={(file) => {
          take(file);
          return false;
        }}
      >
        <p className="ant-upload-drag-icon">
          <InboxOutlined />
        </p>
        <p>{upload.isPending ? t("uploading", { percent: Math.floor(share * 100) }) : t("drop")}</p>
        {upload.isPending ? (
          <Progress percent={Math.floor(share * 100)} size="small" aria-label={t("uploading", { percent: "" })} />
        ) : (
          <p className="muted">{t(`hint.${kind}`)}</p>
        )}
      </Upload.Dragger>
      {(message || failed) && <Alert type="error" showIcon role="alert" title={message || problemText(t, failed)} />}
    </div>
  );
}
