import { useEffect } from "react";
import { api, ok } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";
import { keepOnPhone, keptOnPhone } from "../outbox/kept";
import { useMe } from "../session/session";
import { Notice } from "../ui/Notice";
import { Empty, Failure, Skeleton } from "../ui/States";
import { TopBar } from "../ui/TopBar";
import { useAnswer } from "../useAnswer";
import { villageOf } from "./village";
import { useBoardWords } from "./words";
import "./board.css";

interface Posted {
  id: string;
  /** In full on the red board, masked on the yellow one. */
  shownName: string;
  deed: string;
  expiresOn: string;
}

interface VillageBoard {
  villageName: string;
  periodName: string;
  red: Posted[];
  yellow: Posted[];
}

interface Seen {
  board: VillageBoard;
  /** Set when the phone's own copy is shown. */
  keptAt: number | null;
}

const NAME = "board";

/** The board as it hangs today; without network the phone's own copy, if it is not too old. */
async function boardOf(area: string, owner: string): Promise<Seen> {
  try {
    const board = await ok<VillageBoard>(api.GET("/appraisal/boards", { params: { query: { area } } }) as never);
    await keepOnPhone(`${NAME} ${area}`, owner, board);
    return { board, keptAt: null };
  } catch (error) {
    const kept = await keptOnPhone<VillageBoard>(`${NAME} ${area}`);
    if (kept && kept.owner === owner && asProblem(error).transient) return { board: kept.value, keptAt: kept.at };
    throw error;
  }
}

/** What hangs on the village's wall, in large type, for whoever is signed in there. */
export default function BoardPage() {
  const words = useBoardWords();
  const me = useMe();
  const area = villageOf(me) ?? "";
  const { data, problem, again } = useAnswer(`board ${area}`, () => boardOf(area, me.id));
  useEffect(() => {
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [again]);
  const board = data?.board;
  return (
    <>
      <TopBar title={board ? `${board.villageName}${words.title}` : words.title} back="/account" />
      <main className="page village-board" id="main">
        {problem && <Failure problem={problem} {...(problem.transient ? { retry: again } : {})} />}
        {!problem && !data && <Skeleton rows={6} />}
        {data?.keptAt && (
          <Notice tone="info">
            {words.kept(new Date(data.keptAt).toLocaleString("zh-CN", { dateStyle: "short", timeStyle: "short" }))}
          </Notice>
        )}
        {board && board.red.length + board.yellow.length === 0 && <Empty title={words.none}>{words.noneDetail}</Empty>}
        {board && board.red.length + board.yellow.length > 0 && (
          <>
            <p className="board-period">{board.periodName}</p>
            <Colour colour="red" posted={board.red} />
            <Colour colour="yellow" posted={board.yellow} />
            <p className="quiet">{words.foot}</p>
          </>
        )}
      </main>
    </>
  );
}

function Colour({ colour, posted }: { colour: "red" | "yellow"; posted: Posted[] }) {
  const words = useBoardWords();
  return (
    <section className={`board-${colour}`} aria-labelledby={`board-${colour}`}>
      <h2 id={`board-${colour}`}>
        {words[colour]} <small>{words[`${colour}Title`]}</small>
      </h2>
      {posted.length === 0 && <p className="quiet">{words.nobody}</p>}
      <ul>
        {posted.map((one) => (
          <li key={one.id}>
            <b>{one.shownName}</b>
            <p>{one.deed}</p>
            <small>{words.until(one.expiresOn)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
