import { Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { editPosting, type PostingView } from "./api";
import { BasisFields } from "./BasisFields";

interface Props {
  /** One is edited with its words, several get the same basis. */
  postings: PostingView[];
  onDone: () => void;
  onClose: () => void;
}

interface Values {
  deed?: string;
  basis: PostingView["basis"];
  basisNote?: string;
  place?: string;
}

/** On what a posting rests (DOMAIN §8.5): without it nothing is signed. */
export function PostingDialog({ postings, onDone, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const [form] = Form.useForm<Values>();
  const [first] = postings;
  const one = postings.length === 1 && first;
  const { submit, pending, refusal } = useSubmit(
    form,
    async ({ deed, basis, basisNote, place }: Values) => {
      for (const posting of postings)
        await editPosting(posting.id, {
          deed: one && deed ? deed.trim() : posting.deed,
          basis,
          basisNote: basisNote?.trim() || null,
          place: place?.trim() || null,
          version: posting.version,
        });
    },
    onDone,
  );
  return (
    <Modal
      open
      title={
        one ? t("boards.editTitle", { name: one.shownName }) : t("boards.setBasisTitle", { count: postings.length })
      }
      okText={t("common:action.save")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <FormProblem refusal={refusal} />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{
          deed: first?.deed,
          basis: first?.basis ?? "CONSENT",
          basisNote: first?.basisNote,
          place: first?.place,
        }}
      >
        {one && (
          <Form.Item name="deed" label={t("boards.deed")} rules={[{ required: true, message: t("required") }]}>
            <Input.TextArea rows={2} maxLength={300} showCount />
          </Form.Item>
        )}
        <BasisFields />
      </Form>
    </Modal>
  );
}
