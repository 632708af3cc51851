import { Icon } from "../ui/Icon";
import { useWords } from "../words/useWords";
import type { Door, DoorQuery } from "./door";

interface Props {
  door: Door | null;
  loading: boolean;
  refresh: () => void;
  change: (patch: Partial<DoorQuery>) => void;
  choose: (scheme: string) => void;
}

/** Which period, and how far one has come with it. */
export function ScoreHead({ door, loading, refresh, change, choose }: Props) {
  const { score: words, list } = useWords();
  // What is listed may be narrowed; the whole is what is done and what is not.
  const all = door ? Math.max(door.total, door.todo) : 0;
  const done = all - (door?.todo ?? 0);
  return (
    <header className="list-head score-head">
      <div className="list-head-row">
        <h1 tabIndex={-1}>{words.title}</h1>
        <button type="button" className="top-button" onClick={refresh} aria-label={list.refresh}>
          <span className={loading ? "turning" : ""}>
            <Icon name="refresh" />
          </span>
        </button>
      </div>
      {door && (
        <>
          {door.schemes.length > 1 && (
            <label className="head-select">
              <span className="unseen">{words.scheme}</span>
              <select value={door.scheme.id} onChange={(event) => choose(event.target.value)}>
                {door.schemes.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {door.periods.length > 1 ? (
            <label className="head-select">
              <span className="unseen">{words.period}</span>
              <select value={door.period} onChange={(event) => change({ period: event.target.value })}>
                {door.periods.map((period) => (
                  <option key={period} value={period}>
                    {words.spoken(period)}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <p className="place">{door.period && words.spoken(door.period)}</p>
          )}
          <p className="score-done">{words.done(done, all)}</p>
          <progress value={done} max={all || 1} aria-label={words.progress} />
        </>
      )}
    </header>
  );
}
