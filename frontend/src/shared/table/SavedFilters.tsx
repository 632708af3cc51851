import { DeleteOutlined, StarOutlined } from "@ant-design/icons";
import { Button, Flex, Input, Popover } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { usePreference } from "../prefs/usePreference";

const MOST = 20;
const LONGEST = 20;

/** A way of looking at a list that its owner has given a name. */
interface Saved {
  name: string;
  /** The list's address without its page. */
  query: string;
}

interface Props {
  /** Name of the list; its filters are kept on the server as `filters.<list>`. */
  list: string;
  /** What the list is filtered and sorted by now; empty when by nothing. */
  current: Record<string, unknown>;
}

/** Keeps filters under a name and brings them back, on any machine of the same account. */
export function SavedFilters(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={<Panel {...props} onUse={() => setOpen(false)} />}
    >
      <Button icon={<StarOutlined />}>{t("savedFilters.title")}</Button>
    </Popover>
  );
}

function Panel({ list, current, onUse }: Props & { onUse: () => void }) {
  const { t } = useTranslation();
  const { value, set } = usePreference<Saved[]>(`filters.${list}`);
  const [, setParams] = useSearchParams();
  const [name, setName] = useState("");
  const saved = Array.isArray(value) ? value : [];
  const query = new URLSearchParams(
    Object.entries(current).map(([key, part]): [string, string] => [
      key,
      Array.isArray(part) ? part.join(",") : String(part),
    ]),
  ).toString();
  const title = name.trim();
  const full = saved.length >= MOST && !saved.some((one) => one.name === title);
  const save = () => {
    if (!title || !query || full) return;
    set([...saved.filter((one) => one.name !== title), { name: title, query }]);
    setName("");
  };
  return (
    <Flex vertical gap={8} className="saved-filters">
      {saved.length === 0 && <span className="muted">{t("savedFilters.none")}</span>}
      {saved.map((one) => (
        <Flex key={one.name} justify="space-between" align="center" gap={8}>
          <Button
            type={one.query === query ? "link" : "text"}
            onClick={() => {
              onUse();
              setParams(new URLSearchParams(one.query));
            }}
          >
            {one.name}
          </Button>
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t("savedFilters.remove", { name: one.name })}
            onClick={() => set(saved.filter((other) => other !== one))}
          />
        </Flex>
      ))}
      <Flex gap={8}>
        <Input
          value={name}
          maxLength={LONGEST}
          disabled={!query}
          aria-label={t("savedFilters.name")}
          placeholder={t(query ? "savedFilters.name" : "savedFilters.nothing")}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={save}
        />
        <Button type="primary" disabled={!title || !query || full} onClick={save}>
          {t("action.save")}
        </Button>
      </Flex>
      {full && <span className="muted">{t("savedFilters.full", { most: MOST })}</span>}
    </Flex>
  );
}
