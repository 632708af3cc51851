import type { FormInstance } from "antd";
import type { ComparedField } from "./compare";
import { StaleDialog } from "./StaleDialog";
import { staleView } from "./useBase";
import type { Refusal } from "./useSubmit";

interface Props<V, F extends object> {
  form: FormInstance;
  refusal: Refusal | null;
  fields: readonly ComparedField[];
  base: V;
  valuesOf: (view: V) => F;
  /** The form then holds the merged values, to be saved on top of this record. */
  onMerged: (current: V) => void;
  onClose: () => void;
}

/** For forms that edit one record in place: someone else was first, choose field by field and go on. */
export function StaleMerge<V, F extends object>({ form, refusal, fields, base, valuesOf, ...on }: Props<V, F>) {
  const current = staleView<V>(refusal);
  if (!current) return null;
  return (
    <StaleDialog<F>
      fields={fields}
      base={valuesOf(base)}
      current={valuesOf(current)}
      mine={form.getFieldsValue(true)}
      onClose={on.onClose}
      onMerge={(values) => {
        form.setFieldsValue(values as never);
        on.onMerged(current);
      }}
    />
  );
}
