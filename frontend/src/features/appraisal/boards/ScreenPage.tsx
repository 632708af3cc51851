import "../words";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useUrlState } from "@/shared/routing/useUrlState";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { boardQuery } from "./api";
import { Board } from "./BoardPoster";
import { screenPages } from "./pages";
import "../appraisal.css";
import "../rounds/publicity.css";

const ROWS = 8;
const MINUTES = 60_000;

/** For the television of the service centre: large type, turns its pages by itself, asks anew every ten minutes. */
export default function ScreenPage() {
  const { t } = useTranslation("appraisal");
  const navigate = useNavigate();
  const [{ area, period, seconds }] = useUrlState({ area: "", period: "", seconds: 12 });
  const board = useQuery({ ...boardQuery(area, period), refetchInterval: 10 * MINUTES });
  const pages = board.data ? screenPages(board.data, ROWS) : [];
  const count = pages.length;
  const [at, setAt] = useState(0);
  usePageTitle(board.data && t("boards.of", { village: board.data.villageName }));
  useEffect(() => {
    if (count < 2) return;
    const timer = setInterval(() => setAt((now) => (now + 1) % count), Math.max(3, seconds) * 1000);
    return () => clearInterval(timer);
  }, [count, seconds]);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.key === "Escape") navigate(`/boards?area=${area}&period=${period}`);
      if (event.key === "ArrowRight" && count > 0) setAt((now) => (now + 1) % count);
      if (event.key === "ArrowLeft" && count > 0) setAt((now) => (now + count - 1) % count);
    };
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  }, [navigate, area, period, count]);
  if (board.isError) return <ErrorState error={board.error} onRetry={() => board.refetch()} />;
  const page = pages[Math.min(at, count - 1)];
  if (!board.data || !page) return null;
  return (
    <main className="board-screen" id="main">
      <header>
        <h1>{t("boards.of", { village: board.data.villageName })}</h1>
        <p>
          {board.data.periodName} · {t("boards.page", { page: Math.min(at, count - 1) + 1, pages: count })}
        </p>
      </header>
      <Board colour={page.colour} entries={page.entries} from={page.from} />
      <footer>{t("boards.foot")}</footer>
    </main>
  );
}
