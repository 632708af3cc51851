import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Modal, Radio, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { withSign } from "@/shared/appraisal/sheet";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useDraft } from "@/shared/forms/useDraft";
import { useSettled } from "@/shared/forms/useSearchText";
import { useSubmit } from "@/shared/forms/useSubmit";
import { householdPlace } from "@/shared/household/place";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { addPosting, homesQuery, type NewPosting, type Postable, postableQuery } from "./api";
import { BasisFields } from "./BasisFields";

type Values = Omit<NewPosting, "id" | "period" | "schemeId">;

interface Props {
  /** The village in which somebody is chosen, or whom it is about. */
  of: { area: string } | { household: { id: string; name: string } };
  period: string;
  periodName: string;
  /** Empty for the nearest. */
  schemeId: string;
  onClose: () => void;
}

/** One household on a board for one deed that the scheme does not name by itself; a second person signs it. */
export function HandPostingDialog({ of, period, periodName, schemeId, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [id] = useState(uuidv7);
  const household = "household" in of ? of.household : null;
  const draft = useDraft(form, `appraisal.posting.${"area" in of ? of.area : of.household.id}.${period}`);
  const chosen = Form.useWatch("subjectId", form);
  const subjectId = household?.id ?? chosen ?? "";
  const colour = Form.useWatch("colour", form) ?? "RED";
  const entries = useQuery(postableQuery(subjectId, period, schemeId));
  const fits = (entry: Postable) =>
    !entry.reversesId && !entry.reversedBy && (colour === "RED" ? entry.points > 0 : entry.points <= 0);
  const choices = (entries.data?.items ?? []).filter(fits);
  const { submit, pending, refusal } = useSubmit(
    form,
    (values: Values) =>
      addPosting({
        ...values,
        id,
        ...(schemeId ? { schemeId } : {}),
        subjectId,
        period,
        deed: values.deed.trim(),
        basisNote: values.basisNote.trim(),
        place: values.place?.trim() || null,
      }),
    () => {
      draft.drop();
      message.success(t("boards.drafted"));
      for (const key of ["postings", "board"]) client.invalidateQueries({ queryKey: ["appraisal", key] });
      onClose();
    },
  );
  const needed = [{ required: true, message: t("required") }];
  return (
    <Modal
      open
      title={
        household
          ? t("boards.handTitle", { name: household.name, period: periodName })
          : t("boards.handTitleOf", { period: periodName })
      }
      okText={t("boards.hand")}
      okButtonProps={{ loading: pending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="muted">{t("boards.handNote")}</p>
      <FormProblem refusal={refusal} />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        onValuesChange={draft.onValuesChange}
        initialValues={{ colour: "RED", basis: "CONSENT" }}
      >
        {"area" in of && (
          <Form.Item name="subjectId" label={t("boards.name")} rules={needed}>
            <HomeSelect
              area={of.area}
              period={period}
              schemeId={schemeId}
              onPick={() => form.setFieldValue("entryId", undefined)}
            />
          </Form.Item>
        )}
        <Form.Item name="colour" label={t("boards.colour")}>
          <Radio.Group
            onChange={() => form.setFieldValue("entryId", undefined)}
            options={(["RED", "YELLOW"] as const).map((value) => ({
              value,
              label: t(value === "RED" ? "boards.red" : "boards.yellow"),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="entryId"
          label={t("boards.entry")}
          extra={entries.data && choices.length === 0 ? t(`boards.noEntry.${colour}`) : undefined}
          rules={needed}
        >
          <Select
            loading={entries.isFetching}
            disabled={!subjectId}
            options={choices.map((one) => ({
              value: one.id,
              label: `${one.happenedOn} ${one.itemText} ${one.warning ?? withSign(one.points)}`,
            }))}
            onChange={(entry: string) => {
              const chosen = choices.find((one) => one.id === entry);
              if (chosen && !form.getFieldValue("deed")) form.setFieldValue("deed", chosen.itemText);
            }}
          />
        </Form.Item>
        <Form.Item
          name="deed"
          label={t("boards.deed")}
          extra={colour === "YELLOW" ? t("boards.handYellow") : undefined}
          rules={needed}
        >
          <Input.TextArea rows={2} maxLength={300} showCount />
        </Form.Item>
        <BasisFields />
      </Form>
    </Modal>
  );
}

interface HomeProps {
  area: string;
  period: string;
  schemeId: string;
  onPick: () => void;
  id?: string;
  value?: string;
  onChange?: (subject: string) => void;
}

/** A household of the village, found by name, initials or number. */
function HomeSelect({ area, period, schemeId, onPick, id, value, onChange }: HomeProps) {
  const { t } = useTranslation("appraisal");
  const [q, setQ] = useState("");
  const { settled, composition } = useSettled(q.trim());
  const found = useQuery({ ...homesQuery(area, period, settled, schemeId), placeholderData: keepPreviousData });
  return (
    <span className="contents" {...composition}>
      <Select
        {...(id ? { id } : {})}
        {...(value ? { value } : {})}
        showSearch={{ filterOption: false, onSearch: setQ }}
        placeholder={t("filter.qHint")}
        loading={found.isFetching}
        onChange={(subject: string) => {
          onChange?.(subject);
          onPick();
        }}
        options={(found.data?.items ?? []).map((home) => ({
          value: home.householdId,
          label: `${home.headName} · ${householdPlace(home.villageName, home.number)} · ${home.gradeName}`,
        }))}
      />
    </span>
  );
}
