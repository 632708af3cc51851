import "../words";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useCan } from "@/shared/session/session";
import { PageHeader } from "@/shared/ui/PageHeader";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { CoverageFigures } from "../coverage/CoverageFigures";
import { BoardBody } from "./BoardBody";
import { BoardCommands } from "./BoardCommands";
import { useBoard } from "./useBoard";
import { useBoardFilter } from "./useBoardFilter";
import "./board.css";

export default function GridBoardPage() {
  const { village = "" } = useParams();
  return <VillageBoard key={village} village={village} />;
}

function VillageBoard({ village }: { village: string }) {
  const { t } = useTranslation("grids");
  const control = useBoard(village);
  const [filter, setFilter] = useBoardFilter();
  const movable = useCan("grid:write");
  const { query } = control;
  usePageTitle(query.data && t("board.of", { name: query.data.village.name }));
  if (query.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  const board = query.data;
  return (
    <div className="board-page">
      <PageHeader
        title={t("board.of", { name: board.village.name })}
        note={t("board.note", { capacity: board.capacity })}
      >
        <BoardCommands board={board} control={control} movable={movable} />
      </PageHeader>
      <div className="panel coverage-panel">
        <CoverageFigures coverage={board.coverage} area={village} onPick={(only) => setFilter({ ...filter, only })} />
      </div>
      <BoardBody board={board} control={control} movable={movable} filter={filter} onFilter={setFilter} />
    </div>
  );
}
