import type { FormInstance } from "antd";
import { useEffect, useRef, useState } from "react";
import { useMe } from "../session/session";
import { dropDraft, readDraft, writeDraft } from "./draftStore";

/**
 * Keeps what is typed through a reload, an ended session or a closed dialog, for the same person in the same tab.
 * Give `onValuesChange` to the antd form and call `drop` once the server has accepted it. Dates must be strings.
 */
export function useDraft<V extends object>(form: FormInstance<V>, key: string, except: (keyof V & string)[] = []) {
  const owner = useMe()?.id ?? "";
  const [restored, setRestored] = useState(false);
  const [dirty, setDirty] = useState(false);
  const secret = useRef(except);

  useEffect(() => {
    const draft = readDraft<V>(key, owner);
    setRestored(draft !== null);
    setDirty(draft !== null);
    if (draft) form.setFieldsValue(draft as never);
  }, [form, key, owner]);

  const onValuesChange = () => {
    const values: Record<string, unknown> = { ...form.getFieldsValue(true) };
    for (const field of secret.current) delete values[field];
    writeDraft(key, owner, values);
    setDirty(true);
  };
  const drop = () => {
    dropDraft(key);
    setRestored(false);
    setDirty(false);
  };
  return { restored, dirty, onValuesChange, drop };
}
