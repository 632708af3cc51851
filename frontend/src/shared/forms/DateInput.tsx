import { Input } from "antd";
import { lazy, type Ref, Suspense } from "react";

const Calendar = lazy(() => import("./Calendar"));

export interface DateInputProps {
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
export function DateInput(props: DateInputProps) {
  const { id, value, placeholder } = props;
  return (
    <Suspense
      fallback={
        <Input id={id} value={value ?? ""} placeholder={placeholder} aria-label={props["aria-label"]} readOnly />
      }
    >
      <Calendar {...props} />
    </Suspense>
  );
}
