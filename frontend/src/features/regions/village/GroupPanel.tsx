import { EditOutlined, PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Table } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "@/shared/session/session";
import { formatNumber } from "@/shared/ui/format";
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
      title={t("group.title")}
      extra={
        mayChange && (
          <Button size="small" icon={<PlusOutlined />} onClick={() => setEditing("new")} className="no-print">
            {t("common:action.add")}
          </Button>
        )
      }
    >
      {groups.isError ? (
        <ErrorState error={groups.error} onRetry={() => groups.refetch()} />
      ) : (
        <Table<VillagerGroup>
          rowKey="id"
          size="small"
          loading={groups.isPending}
          pagination={{ size: "small", pageSize: 8, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={groups.data ?? []}
          locale={{ emptyText: <EmptyState text={t("group.none")} /> }}
          columns={[
            { key: "number", title: t("group.number"), dataIndex: "number", width: 70 },
            { key: "name", title: t("field.name"), dataIndex: "name" },
            {
              key: "households",
              title: t("figure.households"),
              dataIndex: "households",
              align: "right",
              render: formatNumber,
            },
            {
              key: "edit",
              width: 50,
              render: (_, group) =>
                mayChange && (
                  <Button
                    type="text"
                    size="small"
                    className="no-print"
                    icon={<EditOutlined />}
                    aria-label={t("group.rename", { name: group.name })}
                    onClick={() => setEditing(group)}
                  />
                ),
            },
          ]}
        />
      )}
      {editing && (
        <GroupDialog village={village} group={editing === "new" ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Panel>
  );
}
