import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Select, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateInput } from "@/shared/forms/DateInput";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { EventItem } from "./EventItem";
import { EVENT_KINDS, historyQuery, type Whose } from "./history";
import "./history.css";

interface Props extends Whose {
  /** Left on a narrow drawer: no filter. */
  plain?: boolean;
  /** Asks for the household as it stood on a day. */
  onDay?: (day: string) => void;
}

/** What became of a household or person: who changed what and why, newest first. */
export function HistoryPanel({ of, id, plain, onDay }: Props) {
  const { t } = useTranslation("households");
  const [kinds, setKinds] = useState<string[]>([]);
  const history = useInfiniteQuery(historyQuery({ of, id }, kinds));
  const events = history.data?.pages.flatMap((page) => page.items) ?? [];
  const total = history.data?.pages[0]?.total ?? 0;
  return (
    <Panel
      title={t("history.title")}
      extra={
        <div className="history-bar no-print">
          {history.data && <span className="muted">{t("history.count", { count: total })}</span>}
          {onDay && (
            <DateInput
              past
              aria-label={t("asOf.look")}
              placeholder={t("asOf.look")}
              onChange={(day) => day && onDay(day)}
            />
          )}
          {!plain && (
            <Select
              mode="multiple"
              allowClear
              size="small"
              maxTagCount={2}
              style={{ minWidth: 180 }}
              aria-label={t("history.kinds")}
              placeholder={t("history.all")}
              value={kinds}
              onChange={setKinds}
              options={EVENT_KINDS.map((value) => ({ value, label: t(`history.kind.${value}`) }))}
            />
          )}
        </div>
      }
    >
      {history.isPending && <Skeleton active title={false} />}
      {history.isError && <ErrorState error={history.error} onRetry={() => history.refetch()} />}
      {history.data && events.length === 0 && (
        <EmptyState text={t(kinds.length > 0 ? "history.noneOf" : "history.none")} />
      )}
      <ol className="history">
        {events.map((event) => (
          <EventItem key={event.id} event={event} here={of === "households" ? id : event.householdId} />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button className="no-print" loading={history.isFetchingNextPage} onClick={() => history.fetchNextPage()}>
          {t("history.more")}
        </Button>
      )}
    </Panel>
  );
}
