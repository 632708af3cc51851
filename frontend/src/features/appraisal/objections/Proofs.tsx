import { FilePdfOutlined, PaperClipOutlined } from "@ant-design/icons";
import { App, Button, Image } from "antd";
import { type ChangeEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemText } from "@/shared/api/problemText";
import { uuidv7 } from "@/shared/ids/uuidv7";
import type { ObjectionView } from "../types";
import { attachFile, PROOFS, proofUrl } from "./files";

interface Props {
  view: ObjectionView;
  onAttached: () => void;
}

/** What proves an objection or answers it: pictures to look at, papers to open; more while it is open. */
export function Proofs({ view, onAttached }: Props) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const pictures = view.files.filter((file) => file.picture);
  const papers = view.files.filter((file) => !file.picture);
  const send = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (!file) return;
    setBusy(true);
    try {
      await attachFile(view.id, uuidv7(), file);
      message.success(t("objections.fileDone"));
      onAttached();
    } catch (error) {
      message.error(problemText(t as never, error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="evidence-photos">
      <Image.PreviewGroup items={pictures.map((file) => proofUrl(view.id, file.id))}>
        {pictures.map((file, place) => (
          <Image
            key={file.id}
            src={proofUrl(view.id, file.id, true)}
            alt={t("objections.picture", { number: place + 1 })}
            height={48}
            width={64}
          />
        ))}
      </Image.PreviewGroup>
      {papers.map((file, place) => (
        <a key={file.id} className="text-link" href={proofUrl(view.id, file.id)} target="_blank" rel="noreferrer">
          <FilePdfOutlined /> {t("objections.paper", { number: place + 1 })}
        </a>
      ))}
      {view.files.length === 0 && <span className="muted">{t("objections.filesNone")}</span>}
      {view.actions.some((one) => one.action === "file" && one.enabled) && (
        <>
          <Button size="small" icon={<PaperClipOutlined />} loading={busy} onClick={() => input.current?.click()}>
            {t("objections.fileAdd")}
          </Button>
          <input ref={input} type="file" accept={PROOFS} hidden aria-label={t("objections.files")} onChange={send} />
        </>
      )}
    </div>
  );
}
