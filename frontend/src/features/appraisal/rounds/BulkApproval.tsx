import { useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { approveRounds } from "../api";
import type { ApprovalOutcome, RoundRow } from "../types";

/** A town approves the chosen villages; each that may not be approved says why. */
export function BulkApproval({ rounds, onDone }: { rounds: RoundRow[]; onDone: () => void }) {
  const { t } = useTranslation("appraisal");
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [outcomes, setOutcomes] = useState<ApprovalOutcome[] | null>(null);
  const [form] = Form.useForm<{ reason: string }>();
  const sending = useSubmit(
    form,
    ({ reason = "" }: { reason?: string }) =>
      approveRounds(
        rounds.map((round) => round.id),
        reason,
      ),
    (result) => {
      setOutcomes(result);
      client.invalidateQueries({ queryKey: ["appraisal"] });
    },
  );
  const close = () => {
    setOpen(false);
    if (outcomes) onDone();
    setOutcomes(null);
  };
  return (
    <>
      <Button type="primary" disabled={rounds.length === 0} onClick={() => setOpen(true)}>
        {t("rounds.approve")}
      </Button>
      {open && (
        <Modal
          open
          title={outcomes ? t("rounds.outcome") : t("rounds.approveTitle", { count: rounds.length })}
          okText={t(outcomes ? "common:action.close" : "action.approve")}
          okButtonProps={{ loading: sending.pending }}
          cancelButtonProps={outcomes ? { style: { display: "none" } } : {}}
          onOk={outcomes ? close : () => form.submit()}
          onCancel={close}
          destroyOnHidden
        >
          {outcomes ? (
            <Outcomes outcomes={outcomes} />
          ) : (
            <>
              <p>{t("rounds.approveNote")}</p>
              <p className="muted">{rounds.map((round) => round.villageName).join(t("common:listComma"))}</p>
              <FormProblem refusal={sending.refusal} />
              <Form form={form} layout="vertical" onFinish={sending.submit}>
                <Form.Item name="reason" label={t("rounds.opinion")}>
                  <Input.TextArea rows={2} maxLength={500} placeholder={t("round.opinionHint")} />
                </Form.Item>
              </Form>
            </>
          )}
        </Modal>
      )}
    </>
  );
}

function Outcomes({ outcomes }: { outcomes: ApprovalOutcome[] }) {
  const { t } = useTranslation("appraisal");
  const refused = outcomes.filter((outcome) => !outcome.approved);
  return (
    <>
      <p>{t("rounds.approved", { count: outcomes.length - refused.length })}</p>
      {refused.length > 0 && (
        <>
          <p className="bad">{t("rounds.refused", { count: refused.length })}</p>
          <ul className="outcomes">
            {refused.map(({ roundId, villageName, reason }) => (
              <li key={roundId}>
                <strong>{villageName ?? t("round.unknown")}</strong> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
