import type { FormInstance } from "antd";
import { useEffect, useRef, useState } from "react";
import { useMe } from "../session/session";
import { withPath } from "./compare";
import { dropDraft, readDraft, writeDraft } from "./draftStore";

/**
 * Keeps what is typed through a reload, an ended session or a closed dialog, for the same person in the same tab.
 * Give `onValuesChange` to the antd form and call `drop` once the server has accepted it. Dates must be strings.
 * `except` names paths that are not kept (`head.idNumber`).
 */
export function useDraft<V extends object>(form: FormInstance<V>, key: string, except: string[] = []) {
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
    const values: V = form.getFieldsValue(true);
    writeDraft(
      key,
      owner,
      secret.current.reduce((kept, path) => withPath(kept, path, undefined), values),
    );
    setDirty(true);
  };
  const drop = () => {
    dropDraft(key);
    setRestored(false);
    setDirty(false);
  };
  return { restored, dirty, onValuesChange, drop };
}
