import "../words";
import { UserAddOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Flex, Select, type TableProps } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { problemText } from "@/shared/api/problemText";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useMe } from "@/shared/session/session";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import { PageTable } from "@/shared/table/PageTable";
import { listOf } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState } from "@/shared/ui/States";
import { SlipSheet } from "../SlipSheet";
import { type HouseholdAccount, KEY, loadHouseholdAccounts, type Opened, openHouseholdAccounts } from "./api";
import { afterHeader, selectable } from "./selection";
import { useHouseholdColumns } from "./useHouseholdColumns";

const NONE: Opened = { slips: [], skipped: [] };
/** So many are named before they are only counted. */
const NAMED = 5;

/** Opens the accounts of a village's households and prints their one-time passwords. */
export default function HouseholdAccountsPage() {
  const { t } = useTranslation("accounts");
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const columns = useHouseholdColumns();
  const own = useMe()?.areas.map(({ code }) => code) ?? [];
  const [filters, setFilters] = useUrlState({
    area: own.find((code) => code.length >= 12) ?? "",
    q: "",
    opened: "",
  });
  // What is chosen is what is seen: another page or filter begins anew.
  const at = useLocation().search;
  const [choice, setChoice] = useState<{ at: string; rows: HouseholdAccount[] }>({ at, rows: [] });
  const chosen = choice.at === at ? choice.rows : [];
  const [opened, setOpened] = useState<Opened>(NONE);
  const opening = useMutation({
    mutationFn: () =>
      openHouseholdAccounts(
        chosen.map(({ householdId }) => householdId),
        (more, of) => {
          setOpened((now) => ({
            slips: [...now.slips, ...more.slips],
            skipped: [...now.skipped, ...more.skipped],
          }));
          setChoice((now) => ({ ...now, rows: now.rows.filter((row) => !of.includes(row.householdId)) }));
        },
      ),
    onError: (error) => message.error(problemText(t, error)),
    onSettled: () => client.invalidateQueries({ queryKey: ["accounts"] }),
  });
  const ask = () => {
    const renewed = chosen.filter(({ state }) => state === "UNUSED").map(({ headName }) => headName);
    modal.confirm({
      title: t("households.confirm", { count: chosen.length }),
      content: (
        <>
          <p>{t("households.hand", { count: chosen.length })}</p>
          {renewed.length > 0 && (
            <p className="warn">
              {renewed.length > NAMED
                ? t("households.renewedMore", { count: renewed.length })
                : t("households.renewed", { names: listOf(renewed) })}
            </p>
          )}
        </>
      ),
      // The dialog closes at once: the button of the page shows that it is under way.
      onOk: () => opening.mutate(),
    });
  };
  const rowSelection: TableProps<HouseholdAccount>["rowSelection"] = {
    selectedRowKeys: chosen.map(({ householdId }) => householdId),
    onChange: (_keys, rows, { type }) => setChoice({ at, rows: type === "all" ? afterHeader(rows, chosen) : rows }),
    getCheckboxProps: (row) =>
      ({ disabled: opening.isPending || !selectable(row), "aria-label": `${row.headName} ${row.number}` }) as never,
  };
  return (
    <>
      <PageHeader title={t("households.title")} note={t("households.note")}>
        <Button
          type="primary"
          icon={<UserAddOutlined />}
          disabled={chosen.length === 0}
          loading={opening.isPending}
          onClick={ask}
        >
          {t("contacts.open", { count: chosen.length })}
        </Button>
      </PageHeader>
      <FilterBar onReset={() => setFilters({ q: "", opened: "" })}>
        {/* Together: on a narrow screen all but the first folds away, and a search must not narrow the list unseen. */}
        <Flex gap={12} wrap align="end">
          <Filter label={t("households.place")}>
            <AreaPicker
              levels={["VILLAGE", "GRID", "CONTACT_GRID"]}
              deepest="CONTACT_GRID"
              value={filters.area}
              onChange={(area) => setFilters({ area })}
            />
          </Filter>
          <Filter label={t("households.q")}>
            <SearchBox
              value={filters.q}
              onChange={(q) => setFilters({ q }, { replace: true })}
              placeholder={t("households.qHint")}
            />
          </Filter>
        </Flex>
        <Filter label={t("households.account")}>
          <Select
            value={filters.opened || undefined}
            onChange={(value) => setFilters({ opened: value ?? "" })}
            allowClear
            placeholder={t("households.all")}
            options={(["false", "true"] as const).map((value) => ({ value, label: t(`households.opened.${value}`) }))}
            style={{ width: 120 }}
          />
        </Filter>
      </FilterBar>
      {filters.area.length < 12 ? (
        <section className="page-table">
          <EmptyState text={t("contacts.choose")} />
        </section>
      ) : (
        <PageTable
          name="household-accounts"
          queryKey={KEY}
          load={loadHouseholdAccounts}
          columns={columns}
          rowKey="householdId"
          filters={filters}
          defaultSize={100}
          rowSelection={rowSelection}
          empty={<EmptyState text={t("households.none")} />}
        />
      )}
      {!opening.isPending && opened.slips.length + opened.skipped.length > 0 && (
        <SlipSheet
          slips={opened.slips.map((slip) => ({
            ...slip,
            facts: [
              { label: t("households.number"), value: slip.number },
              { label: t("households.address"), value: placeOf(slip.villageName, slip.address) },
            ],
          }))}
          skipped={opened.skipped}
          onClose={() => setOpened(NONE)}
        />
      )}
    </>
  );
}

const placeOf = (village: string, address: string | null) =>
  address?.startsWith(village) ? address : [village, address].filter(Boolean).join(" ");
