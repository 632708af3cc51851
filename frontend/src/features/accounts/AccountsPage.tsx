import "./words";
import { PlusOutlined, UsergroupAddOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { PageTable } from "@/shared/table/PageTable";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { AccountDrawer } from "./AccountDrawer";
import { AccountFilters } from "./AccountFilters";
import { loadAccounts } from "./accounts";
import { useAccountColumns } from "./useAccountColumns";

const contactsPath = (area: string) =>
  area.length >= 12 ? `/accounts/contact-members?area=${area.slice(0, 12)}` : "/accounts/contact-members";

/** `open` in the address is the account shown at the side, or `new`. */
export default function AccountsPage() {
  const { t } = useTranslation("accounts");
  const [filters, setFilters] = useUrlState({ q: "", area: "", role: "", status: "", expiring: false });
  const [{ open }, setOpen] = useUrlState({ open: "" });
  const columns = useAccountColumns();
  const show = (id: string) => setOpen({ open: id }, { keepPage: true });
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <Can do="account:write">
          <LinkButton to={contactsPath(filters.area)} icon={<UsergroupAddOutlined />}>
            {t("contacts.title")}
          </LinkButton>
          <Button type="primary" icon={<PlusOutlined />} onClick={() => show("new")}>
            {t("add")}
          </Button>
        </Can>
      </PageHeader>
      <AccountFilters value={filters} onChange={setFilters} />
      <PageTable
        name="accounts"
        queryKey={["accounts"]}
        load={loadAccounts}
        columns={columns}
        rowKey="id"
        filters={filters}
        exportPath="/accounts/exports"
        onOpen={(row) => show(row.id)}
      />
      {open && <AccountDrawer id={open} onShow={show} onClose={() => show("")} />}
    </>
  );
}
