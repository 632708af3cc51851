import { DatePicker } from "antd";
import dayjs from "dayjs";
import type { Ref } from "react";

interface Props {
  id?: string;
  ref?: Ref<never>;
  value?: string | null;
  onChange?: (date: string | null) => void;
  disabled?: boolean;
  placeholder?: string;
  "aria-label"?: string;
  /** Days after today cannot be chosen. */
  past?: boolean;
}

/** A day as the API writes it, `2026-11-22`: forms and drafts hold text, not date objects. */
export function DateInput({ value, onChange, past, ...rest }: Props) {
  return (
    <DatePicker
      {...(rest as object)}
      style={{ width: "100%" }}
      value={value ? dayjs(value) : null}
      onChange={(date) => onChange?.(date ? date.format("YYYY-MM-DD") : null)}
      disabledDate={past ? (date) => date.isAfter(dayjs(), "day") : undefined}
    />
  );
}
