import "./words";
import { HomeOutlined, PlusOutlined, UsergroupAddOutlined } from "@ant-design/icons";
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

const ofVillage = (path: string, area: string) => (area.length >= 12 ? `${path}?area=${area.slice(0, 12)}` : path);

/** `open` in the address is the account shown at the side, or `new`. */
export default function AccountsPage() {
  const { t } = useTranslation("accounts");
  const [filters, setFilters] = useUrlState({
    q: "",
    area: "",
    role: "",
    status: "",
    expiring: false,
    villagers: false,
  });
  const [{ open }, setOpen] = useUrlState({ open: "" });
  const columns = useAccountColumns();
  const { villagers, ...narrowed } = filters;
  // A village has some people of the office and hundreds of villagers: these are shown to who asks for one, or for all.
  const listed = { ...narrowed, staff: !villagers && !filters.q && !filters.role };
  const show = (id: string) => setOpen({ open: id }, { keepPage: true });
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <Can do="account:write">
          <LinkButton to={ofVillage("/accounts/contact-members", filters.area)} icon={<UsergroupAddOutlined />}>
            {t("contacts.title")}
          </LinkButton>
          <Can do="household:read">
            <LinkButton to={ofVillage("/accounts/households", filters.area)} icon={<HomeOutlined />}>
              {t("households.title")}
            </LinkButton>
          </Can>
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
        filters={listed}
        exportPath="/accounts/exports"
        onOpen={(row) => show(row.id)}
      />
      {open && <AccountDrawer id={open} onShow={show} onClose={() => show("")} />}
    </>
  );
}
