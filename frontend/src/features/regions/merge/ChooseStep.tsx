import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Flex, Form, Radio, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { type AreaNode, childrenQuery } from "@/shared/area/regions";
import type { MergeChoice } from "./MergePage";

interface Props {
  choice: MergeChoice;
  onChange: (choice: MergeChoice) => void;
  onNext: () => void;
}

/** Inside one town: which villages end, and which one takes them in. */
export function ChooseStep({ choice, onChange, onNext }: Props) {
  const { t } = useTranslation("regions");
  const villages = useQuery({ ...childrenQuery(choice.town), enabled: choice.town.length === 9 });
  const items = villages.data?.items ?? [];
  const sourceCodes = choice.sources.map((source) => source.code);
  const sizeOf = (item: AreaNode) => `${item.name}${t("merge.size", { count: item.households ?? 0 })}`;
  const pick = (codes: string[]) =>
    items.filter((item) => codes.includes(item.code)).map(({ code, name }) => ({ code, name }));
  return (
    <Flex vertical gap={12}>
      <Form.Item label={t("merge.town")} htmlFor="merge-town" layout="vertical">
        <AreaPicker
          id="merge-town"
          levels={["TOWN"]}
          deepest="TOWN"
          value={choice.town}
          onChange={(town) => onChange({ town, sources: [], target: null })}
        />
      </Form.Item>
      {villages.isFetching && <Skeleton active />}
      {items.length > 0 && (
        <div className="merge-columns">
          <fieldset>
            <legend>{t("merge.sources")}</legend>
            <Checkbox.Group
              value={sourceCodes}
              onChange={(codes) => onChange({ ...choice, sources: pick(codes as string[]) })}
              options={items.map((item) => ({
                value: item.code,
                label: sizeOf(item),
                disabled: item.code === choice.target?.code,
              }))}
            />
          </fieldset>
          <fieldset>
            <legend>{t("merge.target")}</legend>
            <Radio.Group
              vertical
              value={choice.target?.code}
              onChange={(event) => onChange({ ...choice, target: pick([event.target.value])[0] ?? null })}
              options={items.map((item) => ({
                value: item.code,
                label: sizeOf(item),
                disabled: sourceCodes.includes(item.code),
              }))}
            />
          </fieldset>
        </div>
      )}
      <Flex>
        <Button type="primary" disabled={choice.sources.length === 0 || !choice.target} onClick={onNext}>
          {t("merge.toPreview")}
        </Button>
      </Flex>
    </Flex>
  );
}
