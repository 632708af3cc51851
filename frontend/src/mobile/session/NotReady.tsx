import { useEffect } from "react";
import { Emblem } from "../ui/Emblem";
import type { SetUp } from "../views";
import { useWords } from "../words/useWords";

/** The server is there, the county is not yet: empty, or still being loaded. */
export function NotReady({ setUp, again }: { setUp: SetUp; again: () => void }) {
  const words = useWords();
  const loading = setUp.state === "LOADING";
  useEffect(() => {
    if (!loading) return;
    const timer = setInterval(again, 2000);
    return () => clearInterval(timer);
  }, [loading, again]);
  return (
    <main className="full-page" id="main">
      <Emblem />
      <h1>{loading ? words.setup.loading : words.setup.empty}</h1>
      {loading ? (
        <>
          <progress max={100} value={setUp.progress} aria-label={words.setup.loading} />
          <p>{setUp.step ?? ""}</p>
        </>
      ) : (
        <p>{words.setup.emptyDetail}</p>
      )}
      <button type="button" className="button primary" onClick={again}>
        {words.setup.again}
      </button>
    </main>
  );
}
