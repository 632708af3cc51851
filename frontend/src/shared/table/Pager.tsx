import { Button, Flex, Pagination } from "antd";
import { useTranslation } from "react-i18next";
import type { Page } from "../api/types";

/** Rows that can be reached by page number; beyond them the list goes on by cursor. */
export const NUMBERED_ROWS = 10_000;

interface Place {
  page: number;
  after: string;
  size: number;
}

interface Props {
  page: Page<unknown>;
  at: Place;
  onChange: (place: Partial<Place>) => void;
}

export function Pager({ page, at, onChange }: Props) {
  const { t } = useTranslation();
  const numbered = Math.min(page.total, NUMBERED_ROWS);
  const lastNumbered = Math.ceil(numbered / at.size);
  const goesOn = (at.after || at.page >= lastNumbered) && page.total >= NUMBERED_ROWS && page.next;
  if (page.total <= Math.min(at.size, 10) && !at.after) return null;
  return (
    <Flex className="pager no-print" justify="end" align="center" gap={8} wrap>
      {at.after ? (
        <Button onClick={() => onChange({ page: 1 })}>{t("table.first")}</Button>
      ) : (
        <Pagination
          current={at.page}
          pageSize={at.size}
          total={numbered}
          size="small"
          showSizeChanger
          pageSizeOptions={[10, 20, 50, 100, 200]}
          showLessItems
          onChange={(next, size) => onChange(size === at.size ? { page: next } : { page: 1, size })}
        />
      )}
      {goesOn && <Button onClick={() => onChange({ after: page.next ?? "" })}>{t("table.goOn")}</Button>}
    </Flex>
  );
}
