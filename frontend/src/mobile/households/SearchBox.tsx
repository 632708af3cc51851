import { useSearchText } from "@/shared/forms/useSearchText";
import { useMe } from "../session/session";
import { Icon } from "../ui/Icon";
import { useWords } from "../words/useWords";
import { FILTERS, type ListQuery } from "./list";

interface Props {
  query: ListQuery;
  change: (change: Partial<ListQuery>) => void;
}

export function SearchBox({ query, change }: Props) {
  const { list: words } = useWords();
  const me = useMe();
  const { text, clear, field } = useSearchText(query.q, (q) => change({ q }));
  const wide = me.areas.some((area) => area.level !== "CONTACT_GRID");
  return (
    <search className="search">
      <div className="search-box">
        <Icon name="search" />
        <input
          type="search"
          {...field}
          placeholder={words.placeholder}
          aria-label={words.search}
          enterKeyHint="search"
          autoComplete="off"
        />
        {text && (
          <button type="button" aria-label={words.clear} onClick={clear}>
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
