import { useQuery } from "@tanstack/react-query";
import { Form, Input, Select, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { daysOf, today } from "@/shared/appraisal/period";
import { choices, plain } from "@/shared/appraisal/sheet";
import { DateInput } from "@/shared/forms/DateInput";
import { versionQuery } from "../api";
import { ItemSelect, onlyPoints } from "../parts/ItemSelect";
import type { WhyView } from "../types";

/** A good deed that was forgotten, within the form that decides the objection: `addition.*`. */
export function AdditionFields({ why }: { why: WhyView }) {
  const { t } = useTranslation("appraisal");
  const form = Form.useFormInstance();
  const rules = useQuery(versionQuery(why.schemeId, why.versionNumber)).data?.rules;
  const code = Form.useWatch(["addition", "itemCode"], form);
  const item = rules?.items.find((one) => one.code === code);
  const [first, last] = daysOf(why.period);
  const needed = [{ required: true, message: t("required") }];
  if (!rules) return <Skeleton active paragraph={{ rows: 3 }} />;
  return (
    <>
      <Form.Item name={["addition", "itemCode"]} label={t("record.item")} rules={needed}>
        <ItemSelect
          rules={rules}
          kind="ADD"
          onItem={(one) => form.setFieldValue(["addition", "points"], onlyPoints(one))}
        />
      </Form.Item>
      {item && (
        <Form.Item name={["addition", "points"]} label={t("record.points")} rules={needed}>
          <Select
            options={choices(item).map((points) => ({
              value: points,
              label: t("record.add", { points: plain(points) }),
            }))}
          />
        </Form.Item>
      )}
      <Form.Item
        name={["addition", "happenedOn"]}
        label={t("record.day")}
        initialValue={last < today() ? last : today()}
        rules={[
          ...needed,
          {
            validator: (_, day: string) =>
              !day || (day >= first && day <= last) ? Promise.resolve() : Promise.reject(new Error(t("record.range"))),
          },
        ]}
      >
        <DateInput past />
      </Form.Item>
      <Form.Item name={["addition", "text"]} label={t("record.text")}>
        <Input.TextArea rows={2} maxLength={200} showCount placeholder={t("record.textHint")} />
      </Form.Item>
    </>
  );
}
