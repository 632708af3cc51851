import "./words";
import { PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Table, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { useUrlState } from "@/shared/routing/useUrlState";
import { rowKeys } from "@/shared/table/rowKeys";
import { formatTime, listOf } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { ClientDrawer } from "./ClientDrawer";
import { type ApiClient, clientsQuery } from "./clients";

/** Other systems that may call the interface. `open` in the address is the one at the side, or `new`. */
export default function ClientsPage() {
  const { t } = useTranslation("clients");
  const [{ open }, setOpen] = useUrlState({ open: "" });
  const clients = useQuery(clientsQuery);
  const show = (id: string) => setOpen({ open: id });
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <Button href="/api/docs" target="_blank">
          {t("docs")}
        </Button>
        <Button type="primary" icon={<PlusOutlined />} onClick={() => show("new")}>
          {t("add")}
        </Button>
      </PageHeader>
      {clients.isError && !clients.data ? (
        <ErrorState error={clients.error} onRetry={() => clients.refetch()} />
      ) : (
        <section className="page-table bare">
          <Table<ApiClient>
            rowKey="id"
            size="small"
            pagination={false}
            scroll={{ x: "max-content" }}
            loading={clients.isPending}
            dataSource={clients.data ?? []}
            locale={{ emptyText: <EmptyState text={t("none")} /> }}
            onRow={(client) => rowKeys(() => show(client.id))}
            columns={[
              { key: "name", title: t("field.name"), render: (_, client) => <strong>{client.name}</strong> },
              { key: "state", title: t("field.status"), render: (_, client) => <ClientState client={client} /> },
              {
                key: "areas",
                title: t("field.areas"),
                render: (_, client) => listOf(client.areas.map((area) => area.name)),
              },
              {
                key: "permissions",
                title: t("field.permissions"),
                render: (_, client) => t("permissionCount", { count: client.permissions.length }),
              },
              { key: "validTo", title: t("field.validTo"), dataIndex: "validTo" },
              {
                key: "used",
                title: t("field.lastUsedAt"),
                render: (_, client) => (client.lastUsedAt ? formatTime(client.lastUsedAt) : t("never")),
              },
            ]}
          />
        </section>
      )}
      {open && (
        <ClientDrawer
          id={open}
          client={clients.data?.find((client) => client.id === open)}
          onShow={show}
          onClose={() => show("")}
        />
      )}
    </>
  );
}

export function ClientState({ client }: { client: ApiClient }) {
  const { t } = useTranslation("clients");
  if (client.status === "REVOKED") return <Tag color="error">{t("state.revoked")}</Tag>;
  return client.usable ? <Tag color="success">{t("state.active")}</Tag> : <Tag>{t("state.outside")}</Tag>;
}
