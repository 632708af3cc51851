import { InputNumber, Space } from "antd";
import { Filter } from "@/shared/table/FilterBar";

interface Bound {
  label: string;
  /** "" for no bound */
  value: string;
  onChange: (value: string) => void;
}

/** Two whole numbers between which the rows are: ages, members of a household. */
export function RangeFilter({
  label,
  most,
  width,
  bounds,
}: {
  label: string;
  most: number;
  width: number;
  bounds: Bound[];
}) {
  return (
    <Filter label={label}>
      <Space.Compact>
        {bounds.map((bound) => (
          <InputNumber
            key={bound.label}
            min={0}
            max={most}
            precision={0}
            style={{ width }}
            aria-label={bound.label}
            placeholder={bound.label}
            value={bound.value ? Number(bound.value) : null}
            onChange={(value) => bound.onChange(value === null ? "" : String(value))}
          />
        ))}
      </Space.Compact>
    </Filter>
  );
}
