import "../words";
import { InboxOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Flex, Input, Upload } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { problemText } from "@/shared/api/problemText";
import { readText } from "@/shared/files/readText";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { importRegions } from "../api";
import { ImportResult } from "./ImportResult";
import "../regions.css";

const MAX_MB = 5;

/** A division table as CSV: look first at what it would change, then take it over. */
export default function ImportPage() {
  const { t } = useTranslation("regions");
  const client = useQueryClient();
  const [csv, setCsv] = useState("");
  const [fileProblem, setFileProblem] = useState("");
  const run = useMutation({
    mutationFn: (commit: boolean) => importRegions(csv, commit),
    onSuccess: (answer) => {
      if (answer.committed) client.invalidateQueries({ queryKey: ["regions"] });
    },
  });
  const take = (text: string) => {
    setCsv(text);
    setFileProblem("");
    run.reset();
  };
  const takeFile = async (file: File) => {
    if (file.size > MAX_MB * 1024 * 1024) setFileProblem(t("import.tooLarge", { size: MAX_MB }));
    else take(await readText(file));
  };
  const answer = run.data;
  const useful = answer && !answer.committed && answer.added.length + answer.changed.length > 0;
  return (
    <>
      <PageHeader title={t("import.title")} note={t("import.note")} />
      <Panel>
        <Flex vertical gap={12}>
          <Upload.Dragger
            accept=".csv,text/csv"
            showUploadList={false}
            beforeUpload={(file) => {
              takeFile(file);
              return false;
            }}
          >
            <p className="ant-upload-drag-icon">
              <InboxOutlined />
            </p>
            <p>{t("import.drop")}</p>
          </Upload.Dragger>
          {fileProblem && <Alert type="error" showIcon role="alert" title={fileProblem} />}
          <Input.TextArea
            aria-label={t("import.paste")}
            placeholder={t("import.paste")}
            value={csv}
            rows={6}
            onChange={(event) => take(event.target.value)}
            style={{ fontFamily: "monospace" }}
          />
          {run.isError && <Alert type="error" showIcon role="alert" title={problemText(t, run.error)} />}
          <Flex gap={8}>
            <Button
              type={useful ? "default" : "primary"}
              disabled={!csv.trim()}
              loading={run.isPending && run.variables === false}
              onClick={() => run.mutate(false)}
            >
              {t("import.preview")}
            </Button>
            <Button
              type="primary"
              disabled={!useful}
              loading={run.isPending && run.variables === true}
              onClick={() => run.mutate(true)}
            >
              {t("import.commit")}
            </Button>
            <LinkButton to="/regions">{t("common:action.back")}</LinkButton>
          </Flex>
        </Flex>
      </Panel>
      {answer && <ImportResult answer={answer} />}
    </>
  );
}
