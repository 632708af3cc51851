import type { FormInstance } from "antd";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { useDraft } from "./useDraft";
import { useLeaveGuard } from "./useLeaveGuard";
import { useSubmit } from "./useSubmit";

interface Options<V, R> {
  form: FormInstance;
  /** Under which the typed values are kept through a reload, e.g. `households.edit.<id>`. */
  draftKey: string;
  /** Paths that are never kept: secrets. */
  except?: string[];
  send: (values: V) => Promise<R>;
  /** Called with the answer; tells where to go next. */
  whereTo: (result: R) => string;
}

/** What every page with a form needs: draft, guard against leaving, errors at their inputs, and on after saving. */
export function useRecordForm<V extends object, R>({ form, draftKey, except, send, whereTo }: Options<V, R>) {
  const navigate = useNavigate();
  const [next, setNext] = useState<string | null>(null);
  const draft = useDraft(form as FormInstance<V>, draftKey, except);
  const sending = useSubmit(
    form,
    () => send(form.getFieldsValue(true)),
    (result: R) => {
      draft.drop();
      setNext(whereTo(result));
    },
  );
  useLeaveGuard(draft.dirty && next === null);
  useEffect(() => {
    if (next) navigate(next, { replace: true });
  }, [next, navigate]);
  const discard = () => {
    draft.drop();
    form.resetFields();
  };
  return {
    formProps: { form, onFinish: sending.submit, onValuesChange: draft.onValuesChange },
    pending: sending.pending || next !== null,
    refusal: sending.refusal,
    clear: sending.clear,
    restored: draft.restored,
    keep: draft.onValuesChange,
    discard,
  };
}
