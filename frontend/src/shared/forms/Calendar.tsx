import { DatePicker } from "antd";
import dayjs from "dayjs";
import type { DateInputProps } from "./DateInput";

/** The calendar, in a chunk of its own: it weighs as much as a page. */
export default function Calendar({ value, onChange, past, ...rest }: DateInputProps) {
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
