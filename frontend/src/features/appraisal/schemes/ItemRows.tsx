import { useQuery } from "@tanstack/react-query";
import { Checkbox, Form, Input, InputNumber, Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { ScoreItem } from "@/shared/appraisal/rules";
import { recordersQuery } from "../api";
import { DEED_KINDS } from "../deeds/kinds";
import { EditTable } from "./EditTable";

interface Part {
  code?: string;
  name?: string;
}

interface Props {
  kinds: { value: string; label: string }[];
  /** Code of the dimension that is shown; the first when there is no such. */
  part: string;
  onPart: (code: string) => void;
}

/** The items, a dimension at a time: forty rows at once are too many to edit. */
export function ItemRows({ kinds, part: chosen, onPart }: Props) {
  const { t } = useTranslation("appraisal");
  const dimensions = (Form.useWatch(["rules", "dimensions"]) ?? []) as Part[];
  const pool = Form.useWatch(["rules", "pool"]) as Part | undefined;
  const hasPool = Form.useWatch(["rules", "hasPool"]);
  const items = (Form.useWatch(["rules", "items"]) ?? []) as Partial<ScoreItem>[];
  const parts = [...dimensions, ...(hasPool && pool ? [pool] : [])].filter((part) => part?.code);
  const shown = parts.some((part) => part.code === chosen) ? chosen : (parts[0]?.code ?? "");
  const known = new Set(parts.map((part) => part.code));
  // An item whose dimension was renamed or removed stays in sight everywhere, so that it can be put right.
  const shows = (index: number) => items[index]?.dimension === shown || !known.has(items[index]?.dimension);
  const recorders = useQuery(recordersQuery).data ?? [];
  const points = <InputNumber min={0} precision={2} style={{ width: 76 }} />;
  return (
    <>
      <Segmented
        aria-label={t("rules.itemFilter")}
        value={shown}
        options={parts.map((part) => ({
          value: part.code ?? "",
          label: `${part.name ?? part.code} ${items.filter((item) => item?.dimension === part.code).length}`,
        }))}
        onChange={onPart}
        style={{ marginBottom: 8 }}
      />
      <EditTable
        name={["rules", "items"]}
        fresh={{ dimension: shown, kind: "DEDUCT", least: 1, most: 1, warnings: 0, evidence: false, recorders: [] }}
        shows={shows}
        columns={[
          { key: "code", title: t("rules.code"), input: <Input style={{ width: 84 }} /> },
          {
            key: "dimension",
            title: t("rules.dimension"),
            input: (
              <Select
                style={{ width: 110 }}
                options={parts.map((part) => ({ value: part.code ?? "", label: part.name ?? part.code }))}
              />
            ),
          },
          { key: "text", title: t("rules.text"), input: <Input style={{ minWidth: 240 }} maxLength={100} /> },
          {
            key: "group",
            title: t("rules.group"),
            input: <Input style={{ width: 100 }} maxLength={20} />,
            optional: true,
          },
          { key: "kind", title: t("rules.itemKind"), input: <Select style={{ width: 104 }} options={kinds} /> },
          { key: "least", title: t("rules.least"), input: points },
          { key: "most", title: t("rules.most"), input: points },
          { key: "cap", title: t("rules.cap"), input: points, optional: true },
          {
            key: "warnings",
            title: t("rules.warnings"),
            input: <InputNumber min={0} max={5} style={{ width: 64 }} />,
            optional: true,
          },
          {
            key: "repeatMonths",
            title: t("rules.repeatMonths"),
            input: <InputNumber min={1} max={60} style={{ width: 70 }} />,
            optional: true,
          },
          {
            key: "evidence",
            title: t("rules.evidence"),
            input: <Checkbox />,
            optional: true,
            valuePropName: "checked",
          },
          {
            key: "rated",
            title: t("rules.rated"),
            input: <Checkbox />,
            optional: true,
            valuePropName: "checked",
          },
          {
            key: "fedBy",
            title: t("rules.fedBy"),
            input: (
              <Select
                mode="tags"
                aria-label={t("rules.fedBy")}
                allowClear
                maxCount={10}
                style={{ minWidth: 150 }}
                placeholder={t("rules.fedByHint")}
                options={DEED_KINDS.map((kind) => ({ value: kind, label: `${t(`deeds.kinds.${kind}`)} ${kind}` }))}
              />
            ),
            optional: true,
          },
          {
            key: "recorders",
            title: t("rules.recorders"),
            input: (
              <Select
                mode="multiple"
                aria-label={t("rules.recorders")}
                allowClear
                style={{ minWidth: 160 }}
                placeholder={t("rules.everybody")}
                options={recorders.map((role) => ({ value: role.code, label: role.name }))}
              />
            ),
            optional: true,
          },
        ]}
      />
    </>
  );
}
