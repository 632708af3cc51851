import { Checkbox, Form } from "antd";
import { useTranslation } from "react-i18next";
import { DateInput } from "@/shared/forms/DateInput";

const PRESENCE = [
  ["registeredHere", "registeredSince"],
  ["livesHere", "livesSince"],
  ["isMember", "memberSince"],
] as const;

/** Registered, living here, member of the collective: three facts that do not follow from each other, each since a day. */
export function PresenceFields({ at = [] }: { at?: string[] }) {
  const form = Form.useFormInstance();
  const values = Form.useWatch(at.length ? at : [], form) as Record<string, unknown> | undefined;
  return (
    <div className="form-checks">
      {PRESENCE.map(([holds, since]) => (
        <Presence key={holds} at={at} holds={holds} since={since} on={Boolean(values?.[holds])} />
      ))}
    </div>
  );
}

interface PresenceProps {
  at: string[];
  holds: "registeredHere" | "livesHere" | "isMember";
  since: string;
  on: boolean;
}

function Presence({ at, holds, since, on }: PresenceProps) {
  const { t } = useTranslation("households");
  return (
    <div className="form-check">
      <Form.Item name={[...at, holds]} valuePropName="checked">
        <Checkbox>{t(`check.${holds}`)}</Checkbox>
      </Form.Item>
      {on && (
        <Form.Item name={[...at, since]}>
          <DateInput past placeholder={t("hint.since")} aria-label={`${t(`check.${holds}`)} ${t("hint.since")}`} />
        </Form.Item>
      )}
    </div>
  );
}
