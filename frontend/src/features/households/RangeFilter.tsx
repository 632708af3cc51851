import { Input, Space } from "antd";
import { Filter } from "@/shared/table/FilterBar";

interface Bound {
  label: string;
  /** "" for no bound */
  value: string;
  onChange: (value: string) => void;
}

/** Digits only and not over the most; "" for none. */
function whole(text: string, most: number): string {
  const digits = text.replace(/\D/g, "");
  return digits && String(Math.min(most, Number(digits)));
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
          <Input
            key={bound.label}
            type="number"
            min={0}
            max={most}
            step={1}
            style={{ width }}
            aria-label={bound.label}
            placeholder={bound.label}
            value={bound.value}
            onChange={({ target }) => bound.onChange(whole(target.value, most))}
          />
        ))}
      </Space.Compact>
    </Filter>
  );
}
