import type { FormInstance } from "antd";
import { useState } from "react";
import { asProblem, type ProblemError } from "../api/problem";
import { sortErrors } from "./problemFields";

export interface Refusal {
  problem: ProblemError;
  /** Messages that belong to no input of the form. */
  messages: string[];
}

/**
 * Sends a form: what the server says about an input is shown at that input, the rest in `<FormProblem>`.
 * `onDone` runs only after a 2xx answer.
 */
export function useSubmit<V, R>(form: FormInstance, send: (values: V) => Promise<R>, onDone: (result: R) => void) {
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const submit = async (values: V) => {
    setPending(true);
    setRefusal(null);
    try {
      onDone(await send(values));
    } catch (error) {
      const problem = asProblem(error);
      const { fields, rest } = sortErrors(problem, (path) => form.getFieldInstance(path) !== undefined);
      form.setFields(fields as never);
      if (fields[0]) form.scrollToField(fields[0].name as never, { focus: true, block: "center" });
      if (fields.length === 0 || rest.length > 0) setRefusal({ problem, messages: rest });
    } finally {
      setPending(false);
    }
  };
  return { submit, pending, refusal, clear: () => setRefusal(null) };
}
