import "./words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Skeleton, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import type { HouseholdCardProps } from "@/shared/household/cards";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { type Consent, householdQuery, KEY, withdrawConsent } from "./api";
import { ConsentDialog } from "./ConsentDialog";
import { DeliveryDialogs, type Doing } from "./DeliveryDialogs";
import "./effects.css";

/** What a household is entitled to now, what restricts it, and which bank may read its index. */
export default function EffectsCard({ id }: HouseholdCardProps) {
  const { t } = useTranslation("effects");
  const client = useQueryClient();
  const effects = useQuery(householdQuery(id));
  const [doing, setDoing] = useState<Doing | "consent" | Consent | null>(null);
  const done = () => {
    setDoing(null);
    client.invalidateQueries({ queryKey: [KEY] });
  };
  const close = () => setDoing(null);
  if (effects.isPending) return <Skeleton active title={false} />;
  if (effects.isError) return <ErrorState error={effects.error} onRetry={() => effects.refetch()} />;
  const view = effects.data;
  return (
    <>
      {view.effects.length === 0 && <EmptyState text={t("cardNone")} />}
      <ul className="effect-list">
        {view.effects.map((row) => (
          <li key={row.effectCode}>
            <Tag color={row.kind === "REWARD" ? "success" : "warning"}>{t(`kind.${row.kind}`)}</Tag>
            {row.text}{" "}
            <span className="muted">
              {row.until ? t("until", { day: row.until }) : t("since", { day: row.since })}
              {row.deliveredOn && ` · ${t("deliveredBy", { day: row.deliveredOn, name: row.deliveredName })}`}
            </span>
            <ActionBar
              size="small"
              actions={row.actions}
              specs={{
                deliver: { label: t("deliver"), onClick: () => setDoing({ action: "deliver", row }) },
                undo: { label: t("undo"), danger: true, onClick: () => setDoing({ action: "undo", row }) },
              }}
            />
          </li>
        ))}
        {view.consents.map((one) => (
          <li key={one.id}>
            {t("consent.of", { recipient: one.recipient, day: one.givenOn })}{" "}
            <span className="muted">
              {one.withdrawnOn
                ? t("consent.withdrawn", { day: one.withdrawnOn, why: one.withdrawnReason })
                : one.evidence}
            </span>
            <ActionBar
              size="small"
              actions={one.actions}
              specs={{ withdraw: { label: t("consent.withdraw"), danger: true, onClick: () => setDoing(one) } }}
            />
          </li>
        ))}
      </ul>
      <ActionBar
        size="small"
        actions={view.actions}
        specs={{ consent: { label: t("consent.record"), onClick: () => setDoing("consent") } }}
      />
      {doing === "consent" && <ConsentDialog id={id} banks={view.banks} onDone={done} onClose={close} />}
      {doing !== null && doing !== "consent" && "row" in doing && (
        <DeliveryDialogs doing={doing} onDone={done} onClose={close} />
      )}
      {doing !== null && doing !== "consent" && "recipient" in doing && (
        <ReasonDialog
          title={t("consent.withdrawTitle", { recipient: doing.recipient })}
          danger
          send={(reason) => withdrawConsent(doing.id, reason, doing.version)}
          onDone={done}
          onClose={close}
        />
      )}
    </>
  );
}
