import { useQueryClient } from "@tanstack/react-query";
import { Drawer, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ClientDetail } from "./ClientDetail";
import { ClientForm } from "./ClientForm";
import { ClientSecret } from "./ClientSecret";
import { type ApiClient, clientsQuery } from "./clients";

interface Props {
  /** A client's id, or `new`. */
  id: string;
  client: ApiClient | undefined;
  onShow: (id: string) => void;
  onClose: () => void;
}

/** One client beside the list: looking at it, changing it, or making a new one. */
export function ClientDrawer({ id, client, onShow, onClose }: Props) {
  const { t } = useTranslation("clients");
  const queries = useQueryClient();
  const isNew = id === "new";
  const [editing, setEditing] = useState(false);
  const [issued, setIssued] = useState<ApiClient | null>(null);
  const take = ({ clientSecret, ...view }: ApiClient) => {
    queries.setQueryData(clientsQuery.queryKey, (all) => [...(all ?? []).filter((one) => one.id !== view.id), view]);
    queries.invalidateQueries({ queryKey: clientsQuery.queryKey });
    setEditing(false);
    if (clientSecret) setIssued({ ...view, clientSecret });
    if (isNew) onShow(view.id);
  };
  return (
    <Drawer open onClose={onClose} title={isNew ? t("add") : (client?.name ?? t("title"))} size={560} destroyOnHidden>
      {isNew && <ClientForm onSaved={take} onCancel={onClose} />}
      {!isNew && !client && <Skeleton active title={false} />}
      {client && editing && <ClientForm client={client} onSaved={take} onCancel={() => setEditing(false)} />}
      {client && !editing && <ClientDetail client={client} onEdit={() => setEditing(true)} onChanged={take} />}
      {issued && <ClientSecret client={issued} onClose={() => setIssued(null)} />}
    </Drawer>
  );
}
