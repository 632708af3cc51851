import { Button, Flex, Form, Input, QRCode } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/shared/forms/FormProblem";
import { useSubmit } from "@/shared/forms/useSubmit";
import { confirmFactor, type NewSecret } from "./ownAccount";

interface Props {
  secret: NewSecret;
  onDone: (recoveryCodes: string[]) => void;
}

const inFours = (secret: string) => secret.replace(/(.{4})/g, "$1 ").trim();

/** The picture for the authenticator, the key for those who cannot take it, and the first code as proof. */
export function EnrolFactor({ secret, onDone }: Props) {
  const { t } = useTranslation("session");
  const [form] = Form.useForm<{ code: string }>();
  const { submit, pending, refusal } = useSubmit(
    form,
    ({ code }: { code: string }) => confirmFactor(code.replace(/\s/g, "")),
    ({ codes }) => onDone(codes),
  );
  return (
    <section aria-label={t("factor.enrol")}>
      <ol className="factor-steps">
        <li>{t("factor.step1")}</li>
        <li>
          {t("factor.step2")}
          <Flex gap={16} align="center" wrap className="factor-secret">
            <QRCode
              aria-label={t("factor.step2")}
              value={secret.uri}
              size={168}
              errorLevel="M"
              bgColor="#fff"
              color="#000"
            />
            <span>
              {t("factor.byHand")}
              <code className="factor-key">{inFours(secret.secret)}</code>
            </span>
          </Flex>
        </li>
        <li>{t("factor.step3")}</li>
      </ol>
      <FormProblem refusal={refusal} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item
          name="code"
          label={t("factor.code")}
          rules={[{ required: true, pattern: /^\s*\d{3}\s*\d{3}\s*$/, message: t("factor.codeRule") }]}
        >
          <Input autoComplete="one-time-code" inputMode="numeric" maxLength={8} style={{ width: 160 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={pending}>
          {t("factor.confirm")}
        </Button>
      </Form>
    </section>
  );
}
