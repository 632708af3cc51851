import "./words";
import { ImportOutlined, MergeCellsOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Checkbox } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { rootsQuery } from "@/shared/area/regions";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { SearchBox } from "@/shared/table/FilterBar";
import { LinkButton } from "@/shared/ui/LinkButton";
import { PageHeader } from "@/shared/ui/PageHeader";
import { RegionCard } from "./card/RegionCard";
import { RegionTree } from "./tree/RegionTree";
import { SearchResults } from "./tree/SearchResults";
import "./regions.css";

const PHONE = 860;

export default function RegionsPage() {
  const { t } = useTranslation("regions");
  const [{ at, q, retired }, setUrl] = useUrlState({ at: "", q: "", retired: false });
  const first = useQuery(rootsQuery).data?.[0]?.code ?? "";
  const height = useTreeHeight();
  const here = at || first;
  const open = (code: string) => setUrl({ at: code });
  return (
    <>
      <PageHeader title={t("title")} note={t("note")}>
        <Can do="region:merge">
          <LinkButton
            to={`/regions/merge${here.length >= 9 ? `?town=${here.slice(0, 9)}` : ""}`}
            icon={<MergeCellsOutlined />}
          >
            {t("merge.open")}
          </LinkButton>
        </Can>
        <Can do="region:write">
          <LinkButton to="/regions/import" icon={<ImportOutlined />}>
            {t("import.open")}
          </LinkButton>
        </Can>
      </PageHeader>
      <div className="regions">
        <aside className="panel region-side no-print">
          <SearchBox
            value={q}
            placeholder={t("search.hint")}
            onChange={(text) => setUrl({ q: text }, { replace: true })}
          />
          <Checkbox
            checked={retired}
            onChange={(event) => setUrl({ retired: event.target.checked }, { replace: true })}
          >
            {t("search.retired")}
          </Checkbox>
          {q ? (
            <SearchResults q={q} includeRetired={retired} at={here} onOpen={open} />
          ) : (
            <RegionTree at={here} onOpen={open} height={height} />
          )}
        </aside>
        {here && <RegionCard key={here} code={here} onOpen={open} />}
      </div>
    </>
  );
}

/** The tree is as high as the window leaves room for: only rows in sight are drawn. */
function useTreeHeight(): number {
  const measure = () => (innerWidth <= PHONE ? 300 : Math.max(320, innerHeight - 250));
  const [height, setHeight] = useState(measure);
  useEffect(() => {
    const onResize = () => setHeight(measure());
    addEventListener("resize", onResize);
    return () => removeEventListener("resize", onResize);
  });
  return height;
}
