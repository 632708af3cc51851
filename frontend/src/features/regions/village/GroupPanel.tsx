import { EditOutlined, PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "@/shared/session/session";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { groupsQuery } from "../api";
import type { VillagerGroup } from "../types";
import { GroupDialog } from "./GroupDialog";

/** The village's 村民小组. */
export function GroupPanel({ village }: { village: string }) {
  const { t } = useTranslation("regions");
  const mayChange = useCan("region:write");
  const [editing, setEditing] = useState<VillagerGroup | "new" | null>(null);
  const groups = useQuery(groupsQuery(village));
  return (
    <Panel
      className="wide"
      title={t("group.title")}
      extra={
        mayChange && (
          <Button size="small" icon={<PlusOutlined />} onClick={() => setEditing("new")} className="no-print">
            {t("common:action.add")}
          </Button>
        )
      }
    >
      {groups.isPending && <Skeleton active title={false} />}
      {groups.isError && <ErrorState error={groups.error} onRetry={() => groups.refetch()} />}
      {groups.data?.length === 0 && <EmptyState text={t("group.none")} />}
      <ul className="groups">
        {groups.data?.map((group) => (
          <li key={group.id}>
            <span className="muted">{group.number}</span>
            <strong>{group.name}</strong>
            <span>{t("group.size", { count: group.households })}</span>
            {mayChange && (
              <Button
                type="text"
                size="small"
                className="no-print"
                icon={<EditOutlined />}
                aria-label={t("group.rename", { name: group.name })}
                onClick={() => setEditing(group)}
              />
            )}
          </li>
        ))}
      </ul>
      {editing && (
        <GroupDialog village={village} group={editing === "new" ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Panel>
  );
}
