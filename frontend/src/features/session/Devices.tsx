import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Popconfirm, Skeleton, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { problemText } from "@/shared/api/problemText";
import { deviceOf } from "@/shared/session/device";
import { formatTime, orDash } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { ErrorState } from "@/shared/ui/States";
import { endSession, sessionsQuery } from "./ownAccount";

/** Where one is signed in; what one does not know is ended with a click. */
export function Devices() {
  const { t } = useTranslation("session");
  const { message } = App.useApp();
  const client = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: endSession,
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
    onError: (error) => message.error(problemText(t as never, error)),
  });
  return (
    <Panel title={t("devices.title")}>
      {sessions.isPending && <Skeleton active title={false} />}
      {sessions.isError && <ErrorState error={sessions.error} onRetry={() => sessions.refetch()} />}
      <ul className="devices">
        {sessions.data?.map((session) => (
          <li key={session.id}>
            <strong title={session.userAgent ?? ""}>{deviceOf(session.userAgent) || t("devices.unknown")}</strong>
            {session.current && <Tag color="success">{t("devices.current")}</Tag>}
            <span className="muted">{orDash(session.ip)}</span>
            <span className="muted">{t("devices.since", { time: formatTime(session.createdAt) })}</span>
            <span className="muted">{t("devices.seen", { time: formatTime(session.lastSeenAt) })}</span>
            {!session.current && (
              <Popconfirm title={t("devices.ask")} onConfirm={() => end.mutateAsync(session.id)}>
                <Button size="small">{t("devices.end")}</Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
