import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Form, Input, Modal, Select, Skeleton } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { daysOf, today } from "@/shared/appraisal/period";
import { choices, plain } from "@/shared/appraisal/sheet";
import { addEvidence, MOST_EVIDENCE } from "@/shared/files/photos";
import { EVIDENCE, shrink } from "@/shared/files/shrink";
import { DateInput } from "@/shared/forms/DateInput";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useDraft } from "@/shared/forms/useDraft";
import { useSubmit } from "@/shared/forms/useSubmit";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { ErrorState } from "@/shared/ui/States";
import { type Made, recordEntry, versionQuery } from "../api";
import { ItemSelect, onlyPoints } from "../parts/ItemSelect";
import { PhotoPicker, type Picked } from "../parts/PhotoPicker";
import type { WhyView } from "../types";

const RatingDialog = lazy(async () => ({ default: (await import("../ratings/RatingDialog")).RatingDialog }));

interface Values {
  itemCode: string;
  points?: number;
  happenedOn: string;
  text?: string;
  evidence?: string;
  claimedBy?: string;
  claimedOn?: string;
}

interface Props {
  view: WhyView;
  onClose: () => void;
}

/** What a villager claims, or a cadre saw, entered at the counter. The phone at the door does the same. */
export function RecordDialog({ view, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const client = useQueryClient();
  const version = useQuery(versionQuery(view.schemeId, view.versionNumber));
  const [form] = Form.useForm<Values>();
  const [id] = useState(uuidv7);
  const [photos, setPhotos] = useState<Picked[]>([]);
  /** What was answered when the entry was taken and a photo of it was not: then only photos are sent again. */
  const [made, setMade] = useState<Made | null>(null);
  const draft = useDraft(form, `appraisal.record.${view.householdId}.${view.period}`);
  const rules = version.data?.rules;
  const [rating, setRating] = useState(false);
  const itemCode = Form.useWatch("itemCode", form);
  const item = rules?.items.find((one) => one.code === itemCode);
  const claims = item?.kind === "ADD";
  const claimedBy = Form.useWatch("claimedBy", form);
  const { submit, pending, refusal } = useSubmit(
    form,
    async (values: Values) => {
      const done = made ?? (await record(values));
      setMade(done);
      for (const { id: photo, file } of photos) await addEvidence(id, photo, await shrink(file, EVIDENCE));
      return done;
    },
    (done) => {
      draft.drop();
      const { warning } = done.entry;
      message.success(
        warning
          ? t("record.warned", { warning })
          : t("record.done", { before: plain(done.indexBefore), now: plain(done.index) }),
      );
      client.invalidateQueries({ queryKey: ["appraisal"] });
      onClose();
    },
  );
  const record = (values: Values) =>
    recordEntry({
      id,
      schemeId: view.schemeId,
      subjectId: view.householdId,
      itemCode: values.itemCode,
      points: item?.kind === "VETO" ? null : (values.points ?? null),
      happenedOn: values.happenedOn,
      text: values.text?.trim() || null,
      evidence: values.evidence?.trim() || null,
      ...(claims && values.claimedBy?.trim()
        ? { claimedBy: values.claimedBy.trim(), claimedOn: values.claimedOn ?? today() }
        : {}),
      photos: photos.length,
    });
  /** The entry is on the record, with or without all of its photos. */
  const close = () => {
    if (made) {
      draft.drop();
      client.invalidateQueries({ queryKey: ["appraisal"] });
    }
    onClose();
  };
  const needed = [{ required: true, message: t("required") }];
  const [first, last] = daysOf(view.period);
  if (rating) {
    return (
      <Suspense>
        <RatingDialog view={view} onClose={onClose} />
      </Suspense>
    );
  }
  return (
    <Modal
      open
      title={t("record.title", { name: view.headName, period: view.periodName })}
      okText={made ? t("proof.again") : t("record.go")}
      okButtonProps={{ loading: pending, disabled: !rules }}
      onOk={() => form.submit()}
      onCancel={close}
      destroyOnHidden
    >
      <FormProblem refusal={refusal} />
      {made && refusal && <p role="alert">{t("proof.kept")}</p>}
      {version.isError && <ErrorState error={version.error} onRetry={() => version.refetch()} />}
      {version.isPending && <Skeleton active />}
      {rules?.ratings && (
        <p>
          <Button onClick={() => setRating(true)}>{t("record.ratings")}</Button>
        </p>
      )}
      {rules && (
        <Form
          form={form}
          layout="vertical"
          disabled={made !== null}
          onFinish={submit}
          onValuesChange={draft.onValuesChange}
          initialValues={{ happenedOn: last < today() ? last : today() }}
        >
          <Form.Item name="itemCode" label={t("record.item")} rules={needed}>
            <ItemSelect rules={rules} onItem={(one) => form.setFieldValue("points", onlyPoints(one))} />
          </Form.Item>
          {item && item.kind !== "VETO" && (
            <Form.Item name="points" label={t("record.points")} rules={needed}>
              <Select
                options={choices(item).map((points) => ({
                  value: points,
                  label: t(item.kind === "ADD" ? "record.add" : "record.deduct", { points: plain(points) }),
                }))}
              />
            </Form.Item>
          )}
          <Form.Item
            name="happenedOn"
            label={t("record.day")}
            rules={[
              ...needed,
              {
                validator: (_, day: string) =>
                  !day || (day >= first && day <= last)
                    ? Promise.resolve()
                    : Promise.reject(new Error(t("record.range"))),
              },
            ]}
          >
            <DateInput past />
          </Form.Item>
          <Form.Item name="text" label={t("record.text")}>
            <Input.TextArea rows={2} maxLength={300} showCount placeholder={t("record.textHint")} />
          </Form.Item>
          <Form.Item
            name="evidence"
            label={t("record.evidence")}
            rules={item?.evidence && photos.length === 0 ? needed : []}
          >
            <Input maxLength={300} placeholder={t("record.evidenceHint")} />
          </Form.Item>
          {claims && (
            <Form.Item name="claimedBy" label={t("record.claimedBy")}>
              <Input maxLength={60} placeholder={t("record.claimedByHint")} />
            </Form.Item>
          )}
          {claims && claimedBy?.trim() && (
            <Form.Item name="claimedOn" label={t("record.claimedOn")} initialValue={today()}>
              <DateInput past />
            </Form.Item>
          )}
          <Form.Item
            label={t("proof.photos")}
            htmlFor="evidence-photos"
            extra={t("proof.hint", { most: MOST_EVIDENCE })}
          >
            <PhotoPicker value={photos} onChange={setPhotos} disabled={made !== null} />
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
}
