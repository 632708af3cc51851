import { Button, Input, type InputProps, type InputRef, Space } from "antd";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";

interface Props extends Omit<InputProps, "value" | "onChange"> {
  ref?: Ref<InputRef>;
  /** What is stored, masked. Nothing stored: a plain input. */
  masked?: string | null;
  /** Null: unchanged. Empty: cleared. */
  value?: string | null;
  onChange?: (value: string | null) => void;
  onTyped?: (value: string) => void;
}

/** Input for a number that the form itself may not see: stays as it is until someone asks to replace it. */
export function SecretInput({ masked, value, onChange, onTyped, ref, ...rest }: Props) {
  const { t } = useTranslation("households");
  const type = (text: string) => {
    onChange?.(masked || text ? text : null);
    onTyped?.(text);
  };
  if (masked && (value === null || value === undefined))
    return (
      <Space.Compact block>
        <Input {...rest} value={masked} readOnly disabled />
        <Button onClick={() => onChange?.("")}>{t("secret.change")}</Button>
      </Space.Compact>
    );
  const input = (
    <Input
      {...rest}
      ref={ref}
      autoComplete="off"
      value={value ?? ""}
      placeholder={masked ? t("secret.clears") : undefined}
      onChange={(event) => type(event.target.value)}
    />
  );
  if (!masked) return input;
  return (
    <Space.Compact block>
      {input}
      <Button onClick={() => onChange?.(null)}>{t("secret.keep")}</Button>
    </Space.Compact>
  );
}
