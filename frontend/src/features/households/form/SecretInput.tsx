import { Button, Input, type InputProps, type InputRef, Popconfirm, Space } from "antd";
import { type Ref, useState } from "react";
import { useTranslation } from "react-i18next";

interface Props extends Omit<InputProps, "value" | "onChange"> {
  ref?: Ref<InputRef>;
  /** What is stored, masked. Nothing stored: a plain input. */
  masked?: string | null;
  /** Null: unchanged. Empty: cleared, which only the button for it does. */
  value?: string | null;
  onChange?: (value: string | null) => void;
  onTyped?: (value: string) => void;
}

/** Input for a number that the form itself may not see: stays as it is until someone types another or clears it. */
export function SecretInput({ masked, value, onChange, onTyped, ref, ...rest }: Props) {
  const { t } = useTranslation("households");
  const [replacing, setReplacing] = useState(false);
  const typing = !masked || Boolean(value) || (replacing && value !== "");
  const type = (text: string) => {
    onChange?.(text || null);
    onTyped?.(text);
  };
  const set = (next: "" | null, typed: boolean) => {
    setReplacing(typed);
    onChange?.(next);
  };
  const input = typing ? (
    <Input
      key="typed"
      {...rest}
      ref={ref}
      autoComplete="off"
      autoFocus={replacing}
      value={value ?? ""}
      placeholder={masked ? t("secret.empty") : undefined}
      onChange={(event) => type(event.target.value)}
    />
  ) : (
    <Input key="kept" {...rest} ref={ref} value={value === "" ? t("secret.cleared") : (masked ?? "")} disabled />
  );
  if (!masked) return input;
  const touched = typing || value === "";
  return (
    <Space.Compact block>
      {input}
      {touched ? (
        <Button onClick={() => set(null, false)}>{t("secret.keep")}</Button>
      ) : (
        <>
          <Button onClick={() => set(null, true)}>{t("secret.change")}</Button>
          <Popconfirm title={t("secret.clearAsk")} okText={t("secret.clear")} onConfirm={() => set("", false)}>
            <Button>{t("secret.clear")}</Button>
          </Popconfirm>
        </>
      )}
    </Space.Compact>
  );
}
