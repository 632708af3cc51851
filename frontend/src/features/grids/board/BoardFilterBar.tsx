import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { Filter, FilterBar, SearchBox } from "@/shared/table/FilterBar";
import type { Board, GridView } from "../types";
import type { BoardFilter } from "./model";

interface Props {
  board: Board;
  governance: GridView[];
  filter: BoardFilter;
  onFilter: (filter: BoardFilter) => void;
}

const STATES = ["overFull", "withoutMember", "empty"] as const;

export function BoardFilterBar({ board, governance, filter, onFilter }: Props) {
  const { t } = useTranslation("grids");
  const contactGrid = board.grids.find((grid) => grid.code === filter.grid);
  const options = [
    ...governance.map(({ code, name }) => ({ value: code, label: name })),
    ...(contactGrid ? [{ value: contactGrid.code, label: contactGrid.name }] : []),
  ];
  return (
    <FilterBar onReset={() => onFilter({ grid: "", q: "", only: "" })}>
      <Filter label={t("filter.q")}>
        <SearchBox value={filter.q} placeholder={t("board.search")} onChange={(q) => onFilter({ ...filter, q })} />
      </Filter>
      <Filter label={t("type.GOVERNANCE")}>
        <Select
          allowClear
          style={{ width: 170 }}
          placeholder={t("filter.all")}
          value={filter.grid || undefined}
          options={options}
          onChange={(grid) => onFilter({ ...filter, grid: grid ?? "" })}
        />
      </Filter>
      <Filter label={t("board.only")}>
        <Select
          allowClear
          style={{ width: 150 }}
          placeholder={t("filter.all")}
          value={filter.only || undefined}
          options={STATES.map((value) => ({ value, label: t(`board.state.${value}`) }))}
          onChange={(only) => onFilter({ ...filter, only: only ?? "" })}
        />
      </Filter>
    </FilterBar>
  );
}
