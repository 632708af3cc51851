import { LockOutlined, SafetyOutlined, UserOutlined } from "@ant-design/icons";
import { Alert, Button, Form, type FormInstance, Input } from "antd";
import { useTranslation } from "react-i18next";
import type { ProblemError } from "@/shared/api/problem";
import type { Credentials } from "@/shared/session/session";
import { useCountdown } from "./useCountdown";

const OFFLINE = "common:problem.offline.title";
const UNKNOWN = "common:problem.unknown.title";

interface Props {
  form: FormInstance<Credentials>;
  problem: ProblemError | null;
  /** The password was right; now the second factor. */
  asksCode: boolean;
  pending: boolean;
  lastName: string;
  onSubmit: (credentials: Credentials) => void;
}

export function LoginForm({ form, problem, asksCode, pending, lastName, onSubmit }: Props) {
  const { t } = useTranslation("session");
  const wait = useCountdown(problem?.status === 429 ? (problem.retryAfter ?? 60) : 0, problem);
  const locked = wait > 0;
  return (
    <Form
      form={form}
      layout="vertical"
      size="large"
      requiredMark={false}
      initialValues={{ username: lastName, password: "" }}
      onFinish={onSubmit}
    >
      {problem && (locked || problem.status !== 429) && (
        <Alert
          role="alert"
          type={locked || problem.code === "offline" ? "warning" : "error"}
          showIcon
          className="form-problem"
          title={problem.title || t(problem.code === "offline" ? OFFLINE : UNKNOWN)}
          description={locked ? t("login.wait", { seconds: wait }) : problem.detail || undefined}
        />
      )}
      <Form.Item name="username" label={t("login.username")} rules={[{ required: true, message: t("login.needName") }]}>
        <Input prefix={<UserOutlined aria-hidden />} autoComplete="username" autoFocus={!lastName} maxLength={60} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t("login.password")}
        rules={[{ required: true, message: t("login.needPassword") }]}
      >
        <Input.Password
          prefix={<LockOutlined aria-hidden />}
          autoComplete="current-password"
          autoFocus={Boolean(lastName)}
          maxLength={128}
        />
      </Form.Item>
      {asksCode && (
        <Form.Item
          name="code"
          label={t("login.code")}
          extra={t("login.codeHint")}
          rules={[{ required: true, message: t("login.needCode") }]}
        >
          <Input prefix={<SafetyOutlined aria-hidden />} autoComplete="one-time-code" maxLength={20} autoFocus />
        </Form.Item>
      )}
      <Button id="sign-in" type="primary" htmlType="submit" block loading={pending} disabled={locked}>
        {t("login.submit")}
      </Button>
    </Form>
  );
}
