import { useEffect, useRef } from "react";
import { useWords } from "../words/useWords";
import { type HouseholdList, moreHouseholds } from "./list";

/** The end of what is loaded: fetches on by itself when it comes into sight, or by its button. */
export function ListEnd({ list }: { list: HouseholdList }) {
  const { list: words, retry } = useWords();
  const end = useRef<HTMLDivElement>(null);
  const hasMore = list.next !== null;
  const failed = list.state === "failed";
  const shown = list.items.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: watched anew after every page, as the end may still be in sight
  useEffect(() => {
    if (!hasMore || failed || !end.current || !("IntersectionObserver" in window)) return;
    const watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && moreHouseholds(), {
      rootMargin: "600px",
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [hasMore, failed, shown]);

  const total = list.totalIsLowerBound ? words.atLeast(figure(list.total)) : figure(list.total);
  return (
    <div className="list-end" ref={end}>
      <p role="status">{hasMore ? words.shown(shown, total) : words.all(figure(shown))}</p>
      {failed && hasMore && <p>{words.moreFailed}</p>}
      {hasMore && (
        <button type="button" className="button" onClick={moreHouseholds} disabled={list.state === "more"}>
          {failed ? retry : words.more}
        </button>
      )}
      {list.fetchedAt && <p>{words.updated(clock(list.fetchedAt))}</p>}
    </div>
  );
}

const figure = (n: number) => n.toLocaleString("zh-CN");
const clock = (at: Date) => at.toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit" });
