import { CameraOutlined } from "@ant-design/icons";
import { App, Button } from "antd";
import { type ChangeEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/shared/api/problem";
import { addEvidence, PICTURES } from "@/shared/files/photos";
import { EVIDENCE, shrink } from "@/shared/files/shrink";
import { uuidv7 } from "@/shared/ids/uuidv7";

/** A photo for an entry that is on the record already. */
export function AttachButton({ entry, onDone }: { entry: string; onDone: () => void }) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const send = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (!file) return;
    setBusy(true);
    try {
      await addEvidence(entry, uuidv7(), await shrink(file, EVIDENCE));
      message.success(t("proof.attached"));
      onDone();
    } catch (error) {
      const problem = asProblem(error);
      message.error(problem.detail || problem.title);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        size="small"
        type="text"
        className="no-print"
        icon={<CameraOutlined />}
        loading={busy}
        onClick={() => input.current?.click()}
      >
        {t("proof.attach")}
      </Button>
      <input ref={input} type="file" accept={PICTURES} hidden aria-label={t("proof.file")} onChange={send} />
    </>
  );
}
