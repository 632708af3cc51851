import { useEffect, useRef, useState } from "react";
import { useMe } from "../session/session";
import { Icon } from "../ui/Icon";
import { useWords } from "../words/useWords";
import { FILTERS, type ListQuery } from "./list";

interface Props {
  query: ListQuery;
  change: (change: Partial<ListQuery>) => void;
}

const PAUSE = 300;

export function SearchBox({ query, change }: Props) {
  const { list: words } = useWords();
  const me = useMe();
  const [text, setText] = useState(query.q);
  const latest = useRef(change);
  latest.current = change;

  useEffect(() => {
    if (text.trim() === query.q) return;
    const timer = setTimeout(() => latest.current({ q: text.trim() }), PAUSE);
    return () => clearTimeout(timer);
  }, [text, query.q]);

  const wide = me.areas.some((area) => area.level !== "CONTACT_GRID");
  return (
    <search className="search">
      <div className="search-box">
        <Icon name="search" />
        <input
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={words.placeholder}
          aria-label={words.search}
          enterKeyHint="search"
          autoComplete="off"
        />
        {text && (
          <button type="button" aria-label={words.clear} onClick={() => setText("")}>
            <Icon name="clear" />
          </button>
        )}
      </div>
      <fieldset className="chips">
        <legend className="unseen">{words.filter}</legend>
        {FILTERS.filter((filter) => filter !== "ungrouped" || wide).map((filter) => (
          <label key={filter}>
            <input
              type="radio"
              name="filter"
              className="unseen"
              checked={query.filter === filter}
              onChange={() => change({ filter })}
            />
            <span>{words.filters[filter]}</span>
          </label>
        ))}
      </fieldset>
    </search>
  );
}
