import { Form, Input, Radio } from "antd";
import { useTranslation } from "react-i18next";

/** On what a posting rests and where it hangs (DOMAIN §8.5), within its form. */
export function BasisFields() {
  const { t } = useTranslation("appraisal");
  return (
    <>
      <Form.Item name="basis" label={t("boards.basis")}>
        <Radio.Group
          options={(["CONSENT", "STATUTORY"] as const).map((value) => ({ value, label: t(`boards.bases.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="basisNote"
        label={t("boards.basisNote")}
        rules={[{ required: true, whitespace: true, message: t("required") }]}
      >
        <Input maxLength={200} placeholder={t("boards.basisNoteHint")} />
      </Form.Item>
      <Form.Item name="place" label={t("boards.place")}>
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
}
