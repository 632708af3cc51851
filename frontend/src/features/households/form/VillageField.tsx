import { useQueries } from "@tanstack/react-query";
import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { areaQuery } from "@/shared/area/regions";
import { useMe } from "@/shared/session/session";
import { ownGrids } from "./place";

/** The tree offers villages that one looks after; of those in which one has a grid only, the name is all there is. */
export function VillageField({ onChange }: { onChange: () => void }) {
  const { t } = useTranslation("households");
  const label = t("field.villageName");
  const grids = ownGrids(useMe());
  const known = useQueries({ queries: grids.map((grid) => areaQuery(grid)) });
  const names = new Map(known.flatMap(({ data }) => data?.path ?? []).map((place) => [place.code, place.name]));
  const villages = [...new Set(grids.map((grid) => grid.slice(0, 12)))];
  return (
    <Form.Item
      name="villageCode"
      label={label}
      rules={[{ required: true, message: t("rule.required", { field: label }) }]}
    >
      {villages.length > 0 ? (
        <Select onChange={onChange} options={villages.map((value) => ({ value, label: names.get(value) ?? value }))} />
      ) : (
        <AreaPicker levels={["VILLAGE"]} onChange={onChange} />
      )}
    </Form.Item>
  );
}
