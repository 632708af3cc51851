import { SearchOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { AutoComplete } from "antd";
import { type ComponentRef, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useSettled } from "@/shared/forms/useSearchText";
import { useCan } from "@/shared/session/session";
import { searchQuery } from "./search";

/** Finds places, households and people by name, pinyin initials or number. `/` puts the cursor here. */
export function GlobalSearch() {
  const { t } = useTranslation("app");
  const navigate = useNavigate();
  const input = useRef<ComponentRef<typeof AutoComplete>>(null);
  const [text, setText] = useState("");
  const { settled, composition } = useSettled(text.trim());
  const regions = useCan("region:read");
  const households = useCan("household:read");
  const { data, isFetching, isError } = useQuery(searchQuery(settled, { regions, households }));

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest("input, textarea, [contenteditable]");
      if (event.key !== "/" || typing) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener("keydown", focus);
    return () => removeEventListener("keydown", focus);
  }, []);

  if (!regions && !households) return null;
  const groups = (data ?? []).map((group) => ({
    label: t(`search.${group.kind}`),
    options: group.hits.map((hit) => ({
      value: hit.path,
      label: (
        <span className="hit">
          <span>{hit.name}</span>
          <small>{hit.note}</small>
        </span>
      ),
    })),
  }));
  return (
    <span className="contents" {...composition}>
      <AutoComplete
        ref={input}
        className="global-search"
        value={text}
        options={groups}
        onSearch={setText}
        onSelect={(path: string) => {
          setText("");
          navigate(path);
        }}
        popupMatchSelectWidth={340}
        notFoundContent={
          settled && !isFetching && (data || isError) ? t(isError ? "search.failed" : "search.none") : null
        }
        prefix={<SearchOutlined aria-hidden />}
        placeholder={t("search.placeholder")}
        aria-label={t("search.label")}
      />
    </span>
  );
}
