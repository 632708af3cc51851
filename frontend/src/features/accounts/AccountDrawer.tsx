import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Drawer, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "@/shared/ui/States";
import { AccountDetail } from "./AccountDetail";
import { AccountForm } from "./AccountForm";
import { type AccountView, accountQuery } from "./accounts";
import { OneTimePassword } from "./OneTimePassword";

interface Props {
  /** An account's id, or `new`. */
  id: string;
  onShow: (id: string) => void;
  onClose: () => void;
}

/** One account beside the list: looking at it, changing it, or making a new one. */
export function AccountDrawer({ id, onShow, onClose }: Props) {
  const { t } = useTranslation("accounts");
  const client = useQueryClient();
  const isNew = id === "new";
  const [editing, setEditing] = useState(false);
  const [issued, setIssued] = useState<AccountView | null>(null);
  const account = useQuery({ ...accountQuery(id), enabled: !isNew });

  const take = (view: AccountView) => {
    const { oneTimePassword, ...kept } = view;
    client.setQueryData(accountQuery(view.id).queryKey, kept);
    client.invalidateQueries({ queryKey: ["accounts", "list"] });
    setEditing(false);
    if (oneTimePassword) setIssued(view);
    if (isNew) onShow(view.id);
  };
  const title = isNew ? t("add") : (account.data?.displayName ?? t("title"));
  return (
    <Drawer open onClose={onClose} title={title} size={560} destroyOnHidden>
      {isNew && <AccountForm onSaved={take} onCancel={onClose} />}
      {!isNew && account.isPending && <Skeleton active title={false} />}
      {!isNew && account.isError && <ErrorState error={account.error} onRetry={() => account.refetch()} />}
      {account.data && !isNew && editing && (
        <AccountForm account={account.data} onSaved={take} onCancel={() => setEditing(false)} />
      )}
      {account.data && !isNew && !editing && (
        <AccountDetail account={account.data} onEdit={() => setEditing(true)} onChanged={take} />
      )}
      {issued && <OneTimePassword account={issued} onClose={() => setIssued(null)} />}
    </Drawer>
  );
}
