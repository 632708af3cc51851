import "../words";
import { FullscreenOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Segmented, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { kindOf } from "@/shared/appraisal/period";
import { SchemeSelect } from "@/shared/appraisal/SchemeSelect";
import { useScheme } from "@/shared/appraisal/useScheme";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { useMe } from "@/shared/session/session";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { LinkButton } from "@/shared/ui/LinkButton";
import { Notice } from "@/shared/ui/Notice";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { periodsQuery } from "../api";
import { PeriodSelect } from "../parts/PeriodSelect";
import { boardQuery } from "./api";
import { BoardPoster, PAPERS, type Paper } from "./BoardPoster";
import { LedgerPanel } from "./LedgerPanel";
import "../appraisal.css";
import "../rounds/publicity.css";

const VILLAGE = 12;

/** A village's boards as they hang today, to be printed or shown; for who runs them with the ledger behind. */
export default function BoardsPage() {
  const { t } = useTranslation("appraisal");
  const me = useMe();
  const [url, setUrl] = useUrlState({ area: "", period: "", schemeId: "", paper: "A3-portrait" });
  const own = me?.areas.length === 1 ? (me.areas[0]?.code ?? "") : "";
  const area = url.area || (own.length >= VILLAGE ? own.slice(0, VILLAGE) : "");
  const choice = useScheme(area, url.schemeId);
  const { schemeId } = choice;
  const { data: periods = [] } = useQuery(periodsQuery({ area, schemeId }));
  // Boards hang for a quarter; where a scheme makes none, for its own period.
  const period = url.period || periods.find((one) => kindOf(one) === "QUARTER") || periods[0] || "";
  const board = useQuery(boardQuery(area, period));
  const paper = PAPERS.find((one) => one === url.paper) ?? "A3-portrait";
  usePageTitle(board.data && t("boards.of", { village: board.data.villageName }));
  return (
    <>
      <PageHeader
        title={board.data ? t("boards.of", { village: board.data.villageName }) : t("boards.title")}
        note={t("boards.note")}
      >
        {board.data && (
          <>
            <PrintButton />
            <LinkButton
              to={`/boards/screen?area=${area}&period=${period}`}
              icon={<FullscreenOutlined />}
              title={t("boards.screenHint")}
            >
              {t("boards.screen")}
            </LinkButton>
          </>
        )}
      </PageHeader>
      <FilterBar>
        <Filter label={t("boards.village")}>
          <AreaPicker levels={["VILLAGE"]} deepest="VILLAGE" value={area} onChange={(code) => setUrl({ area: code })} />
        </Filter>
        <SchemeSelect of={choice} onChange={(one) => setUrl({ schemeId: one, period: "" })} />
        <Filter label={t("filter.period")}>
          <PeriodSelect area={area} schemeId={schemeId} value={period} onChange={(one) => setUrl({ period: one })} />
        </Filter>
        <Filter label={t("boards.paper")}>
          <Segmented<Paper>
            value={paper}
            options={PAPERS.map((value) => ({ value, label: t(`boards.papers.${value}`) }))}
            onChange={(value) => setUrl({ paper: value })}
          />
        </Filter>
      </FilterBar>
      {area.length < VILLAGE && <Notice title={t("boards.choose")} detail={t("boards.chooseDetail")} />}
      {board.isError && <ErrorState error={board.error} onRetry={() => board.refetch()} />}
      {board.isLoading && <Skeleton active paragraph={{ rows: 10 }} />}
      {board.data && <BoardPoster board={board.data} paper={paper} />}
      {board.data && (
        <Can do="appraisal:round">
          <LedgerPanel board={board.data} schemeId={schemeId} />
        </Can>
      )}
    </>
  );
}
