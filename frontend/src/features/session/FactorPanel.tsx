import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Flex, Skeleton, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { meQuery } from "@/shared/session/session";
import { Panel } from "@/shared/ui/Panel";
import { ErrorState } from "@/shared/ui/States";
import { EnrolFactor } from "./EnrolFactor";
import { beginFactor, disableFactor, factorQuery, type NewSecret, renewRecoveryCodes } from "./ownAccount";
import { PasswordDialog } from "./PasswordDialog";
import { RecoveryCodes } from "./RecoveryCodes";

type Asking = "begin" | "renew" | "disable";

/** One's own second factor: whether there is one, setting it up, new recovery codes, taking it off. */
export function FactorPanel({ onEnrolled }: { onEnrolled?: () => void }) {
  const { t } = useTranslation("session");
  const client = useQueryClient();
  const factor = useQuery(factorQuery);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [secret, setSecret] = useState<NewSecret | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: factorQuery.queryKey });
    // Fetched, not refetched: nobody observes it with fetching on, and such queries are passed over.
    await client.fetchQuery({ ...meQuery, staleTime: 0 });
  };
  const close = () => setAsking(null);
  const show = ({ codes: fresh }: { codes: string[] }) => {
    close();
    setCodes(fresh);
  };
  if (factor.isPending) return <Skeleton active />;
  if (factor.isError) return <ErrorState error={factor.error} onRetry={() => factor.refetch()} />;
  const { enrolled, required, recoveryCodesLeft, passwordNeeded } = factor.data;
  const dialog = (kind: Asking) => ({
    title: t(`factor.${kind}`),
    note: kind === "begin" && !passwordNeeded ? "" : t(`factor.${kind}Note`),
    passwordNeeded,
    onClose: close,
  });
  return (
    <Panel
      title={t("factor.title")}
      extra={<Tag color={enrolled ? "success" : "default"}>{t(enrolled ? "factor.on" : "factor.off")}</Tag>}
    >
      {codes && (
        <RecoveryCodes
          codes={codes}
          onDone={async () => {
            setCodes(null);
            await refresh();
            onEnrolled?.();
          }}
        />
      )}
      {!codes && secret && (
        <EnrolFactor
          secret={secret}
          onDone={(fresh) => {
            setSecret(null);
            setCodes(fresh);
          }}
        />
      )}
      {!codes && !secret && (
        <>
          <p>{t(required && !enrolled ? "factor.must" : "factor.note")}</p>
          {enrolled && <p className="muted">{t("factor.left", { count: recoveryCodesLeft })}</p>}
          <Flex gap={8} wrap>
            {enrolled ? (
              <>
                <Button onClick={() => setAsking("renew")}>{t("factor.renew")}</Button>
                <Button danger onClick={() => setAsking("disable")}>
                  {t("factor.disable")}
                </Button>
              </>
            ) : (
              <Button type="primary" onClick={() => setAsking("begin")}>
                {t("factor.begin")}
              </Button>
            )}
          </Flex>
        </>
      )}
      {asking === "begin" && (
        <PasswordDialog
          {...dialog("begin")}
          send={beginFactor}
          onDone={(made) => {
            close();
            setSecret(made);
          }}
        />
      )}
      {asking === "renew" && <PasswordDialog {...dialog("renew")} send={renewRecoveryCodes} onDone={show} />}
      {asking === "disable" && (
        <PasswordDialog
          {...dialog("disable")}
          danger
          send={disableFactor}
          onDone={() => {
            close();
            refresh();
          }}
        />
      )}
    </Panel>
  );
}
