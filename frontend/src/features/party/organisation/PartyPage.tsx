import { withoutEmpty } from "@/shared/api/query";
import "../words";
import { PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ExportButton } from "@/shared/jobs/ExportButton";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { useMe } from "@/shared/session/session";
import { SearchBox } from "@/shared/table/FilterBar";
import { PastFilter } from "@/shared/table/PastFilter";
import { PastNotice } from "@/shared/table/PastNotice";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState } from "@/shared/ui/States";
import { organisationQuery, topsQuery } from "../api";
import { Found } from "../tree/Found";
import { OrganisationTree } from "../tree/OrganisationTree";
import { OrganisationDialog } from "./OrganisationDialog";
import { OrganisationPane } from "./OrganisationPane";
import "../party.css";

/** The tree on the left; `at` in the address is the organisation shown beside it. */
export default function PartyPage() {
  const { t } = useTranslation("party");
  const [{ at, q, area, asOf }, setUrl] = useUrlState({ at: "", q: "", area: "", asOf: "" });
  const [adding, setAdding] = useState(false);
  const county = useMe()?.areas.some(({ code }) => code.length === 6) ?? false;
  const first = useQuery(topsQuery(area, asOf)).data?.items[0]?.id ?? "";
  const here = at || first;
  const shown = useQuery(organisationQuery(here, asOf));
  const open = (id: string) => setUrl({ at: id });
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <ExportButton order={{ path: "/party-organisations/exports", filter: withoutEmpty({ area, asOf }) }} />
        {county && !asOf && (
          <Can do="party:write">
            <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
              {t("add")}
            </Button>
          </Can>
        )}
      </PageHeader>
      {asOf && <PastNotice asOf={asOf} onBack={() => setUrl({ asOf: "" })} />}
      <div className="party">
        <aside className="panel party-side no-print">
          <PastFilter value={asOf} onChange={(day) => setUrl({ asOf: day })} />
          <SearchBox value={q} placeholder={t("search")} onChange={(text) => setUrl({ q: text }, { replace: true })} />
          {q ? (
            <Found q={q} area={area} asOf={asOf} at={here} onOpen={open} />
          ) : (
            <OrganisationTree
              key={`${area} ${asOf}`}
              area={area}
              asOf={asOf}
              at={here}
              above={shown.data?.above.map(({ id }) => id) ?? []}
              onOpen={open}
            />
          )}
        </aside>
        {here ? (
          <OrganisationPane key={here} id={here} asOf={asOf} onOpen={open} />
        ) : (
          <section className="panel">
            <EmptyState text={t("choose")} />
          </section>
        )}
      </div>
      {adding && (
        <OrganisationDialog
          onClose={() => setAdding(false)}
          onDone={(view) => {
            setAdding(false);
            open(view.id);
          }}
        />
      )}
    </>
  );
}
