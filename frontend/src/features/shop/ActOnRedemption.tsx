import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { actOnRedemption, KEY, type Redemption, type RedemptionActionName } from "./api";
import { useLines } from "./useLines";

interface Props {
  row: Redemption;
  size?: "small" | "middle";
}

/** What may be done with a redemption now, each with its dialog. */
export function ActOnRedemption({ row, size = "middle" }: Props) {
  const { t } = useTranslation("shop");
  const { message } = App.useApp();
  const client = useQueryClient();
  const [doing, setDoing] = useState<RedemptionActionName | null>(null);
  const close = () => setDoing(null);
  const done = () => {
    close();
    message.success(t("done"));
    client.invalidateQueries({ queryKey: [KEY] });
  };
  const named = { name: row.holderName, number: row.number };
  return (
    <>
      <ActionBar
        size={size}
        actions={row.actions}
        specs={{
          "hand-over": { label: t("handOver"), primary: true, onClick: () => setDoing("hand-over") },
          cancel: { label: t("cancel"), onClick: () => setDoing("cancel") },
          reverse: { label: t("reverse"), danger: true, onClick: () => setDoing("reverse") },
          "confirm-reverse": { label: t("confirmReverse"), danger: true, onClick: () => setDoing("confirm-reverse") },
          keep: { label: t("keep"), onClick: () => setDoing("keep") },
        }}
      />
      {doing === "hand-over" && <HandOverDialog row={row} onDone={done} onClose={close} />}
      {doing === "confirm-reverse" && <ConfirmReversal row={row} onDone={done} onClose={close} />}
      {(doing === "cancel" || doing === "reverse" || doing === "keep") && (
        <ReasonDialog<Redemption>
          title={t(`${doing}Title`, named)}
          danger={doing === "reverse"}
          send={(reason, current) => actOnRedemption(row.id, doing, { version: (current ?? row).version, reason })}
          onDone={done}
          onClose={close}
        >
          <p>{t(`${doing}Note`)}</p>
        </ReasonDialog>
      )}
    </>
  );
}

/** The second person, who has the goods before him. */
function ConfirmReversal({ row, onDone, onClose }: { row: Redemption; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation("shop");
  const lines = useLines();
  const [form] = Form.useForm();
  const { submit, pending, refusal } = useSubmit(
    form,
    () => actOnRedemption(row.id, "confirm-reverse", { version: row.version }),
    onDone,
  );
  return (
    <Modal
      open
      title={t("confirmReverseTitle", { name: row.holderName, number: row.number })}
      okText={t("confirmReverse")}
      okButtonProps={{ danger: true, loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>
        <strong>{lines(row.lines)}</strong>，{t("pts", { count: row.points })}
      </p>
      <p>{t("askedBy", { name: row.reversalName, reason: row.reason })}</p>
      <p>{t("confirmReverseNote")}</p>
      <FormProblem refusal={refusal} />
      <Form form={form} onFinish={submit} />
    </Modal>
  );
}

function HandOverDialog({ row, onDone, onClose }: { row: Redemption; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation("shop");
  const lines = useLines();
  const [form] = Form.useForm<{ receiver: string }>();
  const { submit, pending, refusal } = useSubmit(
    form,
    ({ receiver }: { receiver: string }) =>
      actOnRedemption(row.id, "hand-over", { version: row.version, receiver: receiver.trim() }),
    onDone,
  );
  return (
    <Modal
      open
      title={t("handOverTitle", { name: row.holderName, number: row.number })}
      okText={t("handOver")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>
        <strong>{lines(row.lines)}</strong>，{t("pts", { count: row.points })}
      </p>
      <p>{t("handOverNote", { name: row.preparedName })}</p>
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" onFinish={submit} initialValues={{ receiver: row.holderName }}>
        <Form.Item
          name="receiver"
          label={t("field.receiver")}
          rules={[{ required: true, whitespace: true, message: t("required") }]}
        >
          <Input maxLength={30} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
