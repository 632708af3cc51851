import "../words";
import { UserAddOutlined } from "@ant-design/icons";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Flex, Table, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { problemText } from "@/shared/api/problemText";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useMe } from "@/shared/session/session";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { orDash } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { SlipSheet } from "../SlipSheet";
import { type AccountState, type ContactAccount, contactAccountsQuery, type Opened, openContactAccounts } from "./api";

const COLOURS: Record<AccountState, string | undefined> = {
  READY: "success",
  NO_PHONE: "warning",
  OTHER_GRID: "success",
  UNUSED: "processing",
  IN_USE: undefined,
};

const NONE: Opened = { slips: [], extended: [], skipped: [] };

/** Opens the accounts of a village's contact members and prints their one-time passwords. */
export default function ContactAccountsPage() {
  const { t } = useTranslation("accounts");
  const client = useQueryClient();
  const { message } = App.useApp();
  const own = useMe()?.areas.map(({ code }) => code) ?? [];
  const [{ area }, setUrl] = useUrlState({ area: own.find((code) => code.length >= 12) ?? "" });
  const contacts = useQuery(contactAccountsQuery(area));
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [slips, setSlips] = useState<Opened>(NONE);
  const rows = contacts.data ?? [];
  const usual = rows.filter(({ state }) => state === "READY" || state === "OTHER_GRID").map(({ staffId }) => staffId);
  const picked = chosen ?? usual;
  const opening = useMutation({
    mutationFn: () =>
      openContactAccounts(picked, (opened) =>
        setSlips((now) => ({
          slips: [...now.slips, ...opened.slips],
          extended: [...now.extended, ...opened.extended],
          skipped: [...now.skipped, ...opened.skipped],
        })),
      ),
    onError: (error) => message.error(problemText(t, error)),
    onSettled: () => {
      setChosen(null);
      client.invalidateQueries({ queryKey: ["accounts"] });
      client.invalidateQueries({ queryKey: ["grids"] });
    },
  });
  return (
    <>
      <PageHeader title={t("contacts.title")} note={t("contacts.note")}>
        <Button
          type="primary"
          icon={<UserAddOutlined />}
          disabled={picked.length === 0}
          loading={opening.isPending}
          onClick={() => opening.mutate()}
        >
          {t("contacts.open", { count: picked.length })}
        </Button>
      </PageHeader>
      <FilterBar>
        <Filter label={t("contacts.village")}>
          <AreaPicker
            levels={["VILLAGE"]}
            value={area}
            onChange={(code) => {
              setChosen(null);
              setUrl({ area: code });
            }}
          />
        </Filter>
      </FilterBar>
      <section className="page-table">
        {area.length < 12 && <EmptyState text={t("contacts.choose")} />}
        {contacts.isError && <ErrorState error={contacts.error} onRetry={() => contacts.refetch()} />}
        {area.length >= 12 && !contacts.isError && (
          <>
            <Flex className="page-table-bar" gap={16} wrap>
              {(["READY", "NO_PHONE", "OTHER_GRID", "UNUSED", "IN_USE"] as const).map((state) => (
                <span key={state} className="muted">
                  {t(`contacts.state.${state}`)} {rows.filter((row) => row.state === state).length}
                </span>
              ))}
            </Flex>
            <Table<ContactAccount>
              rowKey="staffId"
              size="small"
              loading={contacts.isFetching && { delay: 200 }}
              dataSource={rows}
              pagination={false}
              scroll={{ x: "max-content" }}
              locale={{ emptyText: <EmptyState text={t("contacts.none")} /> }}
              rowSelection={{
                selectedRowKeys: picked,
                onChange: (keys) => setChosen(keys.map(String)),
                getCheckboxProps: (row) => ({ disabled: row.state === "IN_USE", "aria-label": row.name }) as never,
              }}
              columns={[
                { key: "name", title: t("field.displayName"), dataIndex: "name" },
                { key: "branch", title: t("contacts.branch"), render: (_, row) => orDash(row.branchName) },
                { key: "grid", title: t("contacts.grid"), dataIndex: "gridName" },
                { key: "phone", title: t("contacts.phone"), render: (_, row) => orDash(row.phoneMasked) },
                { key: "username", title: t("field.username"), render: (_, row) => orDash(row.username) },
                {
                  key: "state",
                  title: t("field.status"),
                  render: (_, row) => <Tag color={COLOURS[row.state]}>{t(`contacts.state.${row.state}`)}</Tag>,
                },
              ]}
            />
          </>
        )}
      </section>
      {!opening.isPending && slips.slips.length + slips.extended.length + slips.skipped.length > 0 && (
        <SlipSheet
          {...slips}
          slips={slips.slips.map((slip) => ({
            ...slip,
            facts: [{ label: t("contacts.grid"), value: `${slip.villageName} ${slip.gridName}` }],
          }))}
          onClose={() => setSlips(NONE)}
        />
      )}
    </>
  );
}
