import { Form, Input, Modal } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { addPhoto, type Photo, PICTURES } from "@/shared/files/photos";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";

interface Props {
  household: string;
  onDone: (photo: Photo) => void;
  onClose: () => void;
}

interface Values {
  caption?: string;
}

/** One photo with what it shows; the server's refusal of the file stands beside the file. */
export function AddPhotoDialog({ household, onDone, onClose }: Props) {
  const { t } = useTranslation("households");
  const [form] = Form.useForm<Values>();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const [preview, setPreview] = useState("");
  const newId = useRef(uuidv7());
  const { submit, pending, refusal, clear } = useSubmit(
    form,
    ({ caption }: Values) => addPhoto(household, newId.current, file as File, caption?.trim() ?? ""),
    onDone,
  );
  useEffect(() => {
    if (!file) return;
    const url = URL.createObjectURL(file);
    setPreview(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  const choose = (chosen: File | null) => {
    clear();
    setMissing(false);
    // Another file is another photo, also after a refusal.
    newId.current = uuidv7();
    setFile(chosen);
  };
  return (
    <Modal
      open
      title={t("photo.add")}
      okText={t("photo.upload")}
      okButtonProps={{ loading: pending }}
      cancelText={t("common:action.cancel")}
      onOk={() => (file ? form.submit() : setMissing(true))}
      onCancel={onClose}
      destroyOnHidden
    >
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" onFinish={submit} requiredMark={false}>
        <Form.Item
          label={t("photo.file")}
          htmlFor="photo-file"
          extra={t("photo.fileHint")}
          validateStatus={missing ? "error" : undefined}
          help={missing ? t("photo.needed") : undefined}
        >
          <input
            id="photo-file"
            type="file"
            accept={PICTURES}
            onChange={(event) => choose(event.target.files?.[0] ?? null)}
          />
        </Form.Item>
        {file && preview && <img className="photo-preview" src={preview} alt={t("photo.preview")} />}
        <Form.Item name="caption" label={t("photo.caption")}>
          <Input maxLength={100} placeholder={t("photo.captionHint")} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
