import { Checkbox, Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { ITEM_KINDS, STAGES } from "@/shared/appraisal/rules";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { Panel } from "@/shared/ui/Panel";
import { EditShop } from "./EditShop";
import { EditTable, Named } from "./EditTable";
import { ItemRows } from "./ItemRows";
import { useStageRoles } from "./useStageRoles";

const points = <InputNumber style={{ width: 80 }} precision={2} />;
const RULES = "rules";
/** Shares of a village that an effect may hold for, as per cent. */
const SHARES = ["5", "10", "20", "30", "40", "50"];

interface Props {
  /** Code of the dimension whose items are shown. */
  part: string;
  onPart: (code: string) => void;
}

/** Every rule of a scheme, a table for each kind; what is refused is shown at its input. */
export function EditRules({ part, onPart }: Props) {
  const { t } = useTranslation("appraisal");
  const choice = (values: readonly string[], group: string) =>
    values.map((value) => ({ value, label: t(`${group}.${value}` as "rules.name") }));
  const judges = useStageRoles();
  const hasPool = Form.useWatch([RULES, "hasPool"]);
  const hasRatings = Form.useWatch([RULES, "hasRatings"]);
  const hasBoards = Form.useWatch([RULES, "hasBoards"]);
  const grades = (Form.useWatch([RULES, "grades"]) ?? []) as { code?: string; name?: string }[];
  const gradeOptions = grades
    .filter((grade) => grade?.code)
    .map((grade) => ({ value: grade.code ?? "", label: grade.name ?? grade.code }));
  const items = (Form.useWatch([RULES, "items"]) ?? []) as { code?: string; text?: string; kind?: string }[];
  const deedOptions = items
    .filter((item) => item?.code && item.kind === "ADD")
    .map((item) => ({ value: item.code ?? "", label: item.text ?? item.code }));
  return (
    <div className="rules">
      <Panel title={t("rules.basic")}>
        <div className="publicity-bar">
          <Named name={[RULES, "period"]} label={t("rules.period")}>
            <Select style={{ width: 130 }} options={choice(["MONTH", "QUARTER", "YEAR"], "rules.kind")} />
          </Named>
          <Named name={[RULES, "rollUp"]} label={t("rules.rollUp")}>
            <Select style={{ width: 130 }} options={choice(["MEAN", "SUM"], "rules.rollUps")} />
          </Named>
          <Named name={[RULES, "splits"]} label={t("rules.splits")} optional>
            <Select style={{ width: 160 }} options={choice(["COPY", "SHARE", "FRESH"], "rules.splitRules")} />
          </Named>
        </div>
      </Panel>
      <Panel title={t("rules.dimensions")}>
        <EditTable
          name={[RULES, "dimensions"]}
          fresh={{ start: 20, full: 20, floor: 0, weight: 1 }}
          columns={[
            { key: "code", title: t("rules.code"), input: <Input style={{ width: 90 }} /> },
            { key: "name", title: t("rules.name"), input: <Input style={{ width: 160 }} /> },
            { key: "start", title: t("rules.start"), input: points },
            { key: "full", title: t("rules.full"), input: points, optional: true },
            { key: "floor", title: t("rules.floor"), input: points },
            { key: "weight", title: t("rules.weight"), input: points },
          ]}
        />
      </Panel>
      <Panel title={t("rules.pool")}>
        <Form.Item name={[RULES, "hasPool"]} valuePropName="checked">
          <Checkbox>{t("rules.poolUse")}</Checkbox>
        </Form.Item>
        {hasPool && (
          <div className="publicity-bar">
            <Named name={[RULES, "pool", "code"]} label={t("rules.code")}>
              <Input style={{ width: 90 }} />
            </Named>
            <Named name={[RULES, "pool", "name"]} label={t("rules.name")}>
              <Input style={{ width: 160 }} />
            </Named>
            <Named name={[RULES, "pool", "least"]} label={t("rules.least")}>
              {points}
            </Named>
            <Named name={[RULES, "pool", "most"]} label={t("rules.most")}>
              {points}
            </Named>
          </div>
        )}
      </Panel>
      <Panel title={t("rules.items")}>
        <ItemRows kinds={choice(ITEM_KINDS, "rules.kinds")} part={part} onPart={onPart} />
      </Panel>
      <Panel title={t("rules.ratings")}>
        <Form.Item name={[RULES, "hasRatings"]} valuePropName="checked">
          <Checkbox>{t("rules.ratingsUse")}</Checkbox>
        </Form.Item>
        {hasRatings && (
          <div className="publicity-bar">
            <Named name={[RULES, "ratings", "selfPercent"]} label={t("rules.selfPercent")}>
              <InputNumber min={0} max={100} />
            </Named>
            <Named name={[RULES, "ratings", "least"]} label={t("rules.leastRaters")}>
              <InputNumber min={1} max={20} />
            </Named>
            <Named name={[RULES, "ratings", "missing"]} label={t("rules.missing")}>
              <Select style={{ width: 180 }} options={choice(["OTHER", "NOTHING"], "rules.missings")} />
            </Named>
          </div>
        )}
      </Panel>
      <div className="rules-two">
        <Panel title={t("rules.grades")}>
          <EditTable
            name={[RULES, "grades"]}
            fresh={{ atLeast: 0 }}
            columns={[
              { key: "code", title: t("rules.code"), input: <Input style={{ width: 80 }} /> },
              { key: "name", title: t("rules.name"), input: <Input style={{ width: 120 }} /> },
              { key: "atLeast", title: t("rules.atLeast"), input: points },
            ]}
          />
        </Panel>
        <Panel title={t("rules.stages")}>
          <EditTable
            name={[RULES, "stages"]}
            fresh={{ days: 3, quorum: 0 }}
            columns={[
              {
                key: "stage",
                title: t("rules.stage"),
                input: <Select style={{ width: 130 }} options={choice(STAGES, "stage")} />,
              },
              { key: "name", title: t("rules.name"), input: <Input style={{ width: 170 }} /> },
              { key: "days", title: t("rules.days"), input: <InputNumber min={0} max={90} style={{ width: 70 }} /> },
              {
                key: "quorum",
                title: t("rules.quorum"),
                input: <InputNumber min={0} max={100} style={{ width: 70 }} />,
              },
              {
                key: "roles",
                title: t("rules.roles"),
                input: (
                  <Select
                    mode="multiple"
                    aria-label={t("rules.roles")}
                    allowClear
                    style={{ minWidth: 160 }}
                    placeholder={t("rules.everybody")}
                    options={judges}
                  />
                ),
                optional: true,
              },
            ]}
          />
        </Panel>
      </div>
      <Panel title={t("rules.objections")}>
        <div className="publicity-bar">
          <Named name={[RULES, "objections", "days"]} label={t("rules.objectionDays")} optional>
            <InputNumber min={1} max={60} placeholder="7" />
          </Named>
          <Named name={[RULES, "objections", "filingDays"]} label={t("rules.filingDays")} optional>
            <InputNumber min={0} max={366} placeholder={t("rules.noLimit")} />
          </Named>
        </div>
      </Panel>
      <Panel title={t("rules.boards")}>
        <Form.Item name={[RULES, "hasBoards"]} valuePropName="checked">
          <Checkbox>{t("rules.boardsUse")}</Checkbox>
        </Form.Item>
        {hasBoards && (
          <div className="publicity-bar">
            {(["redGrades", "yellowGrades"] as const).map((key) => (
              <Named key={key} name={[RULES, "boards", key]} label={t(`rules.${key}`)} optional>
                <Select mode="multiple" style={{ minWidth: 160 }} options={gradeOptions} />
              </Named>
            ))}
            <Named name={[RULES, "boards", "redTopPercent"]} label={t("rules.redTopPercent")} optional>
              <InputNumber min={1} max={100} />
            </Named>
            <Named name={[RULES, "boards", "days"]} label={t("rules.boardDays")}>
              <InputNumber min={1} max={366} />
            </Named>
            <Named name={[RULES, "boards", "redItems"]} label={t("rules.redItems")} optional>
              <Select
                mode="multiple"
                style={{ minWidth: 260 }}
                options={deedOptions}
                showSearch={{ optionFilterProp: "label" }}
              />
            </Named>
            {(["redEither", "yellowOnVeto", "yellowNeedsWarning", "yellowOnWarning"] as const).map((key) => (
              <Form.Item key={key} name={[RULES, "boards", key]} valuePropName="checked" label=" ">
                <Checkbox>{t(`rules.${key}`)}</Checkbox>
              </Form.Item>
            ))}
          </div>
        )}
      </Panel>
      <div className="rules-two">
        <Panel title={t("rules.honours")}>
          <EditTable
            name={[RULES, "honours"]}
            fresh={{ quota: 1 }}
            columns={[
              {
                key: "level",
                title: t("rules.level"),
                input: (
                  <Select style={{ width: 110 }} options={choice(["VILLAGE", "TOWN", "COUNTY"], "rules.levels")} />
                ),
              },
              { key: "name", title: t("rules.name"), input: <Input style={{ width: 160 }} /> },
              { key: "quota", title: t("rules.quota"), input: <InputNumber min={1} style={{ width: 80 }} /> },
              {
                key: "atLeast",
                title: t("rules.atLeast"),
                optional: true,
                input: <InputNumber style={{ width: 80 }} />,
              },
              {
                key: "days",
                title: t("rules.publicityDays"),
                optional: true,
                input: <InputNumber min={0} max={90} placeholder="7" style={{ width: 70 }} />,
              },
              {
                key: "tie",
                title: t("rules.tie"),
                optional: true,
                input: (
                  <Select
                    allowClear
                    style={{ width: 170 }}
                    options={choice(["EXCLUDE", "FEWER_DEDUCTIONS", "MORE_HONOURS"], "rules.ties")}
                  />
                ),
              },
            ]}
          />
          <h4>{t("rules.areaQuotas")}</h4>
          <EditTable
            name={[RULES, "areaQuotas"]}
            fresh={{ level: "TOWN", quota: 1 }}
            columns={[
              {
                key: "level",
                title: t("rules.level"),
                input: (
                  <Select style={{ width: 110 }} options={choice(["VILLAGE", "TOWN", "COUNTY"], "rules.levels")} />
                ),
              },
              { key: "area", title: t("rules.area"), input: <AreaPicker deepest="VILLAGE" /> },
              { key: "quota", title: t("rules.quota"), input: <InputNumber min={0} style={{ width: 80 }} /> },
            ]}
          />
        </Panel>
        <Panel title={t("rules.effects")}>
          <EditTable
            name={[RULES, "effects"]}
            fresh={{ kind: "REWARD" }}
            columns={[
              {
                key: "kind",
                title: t("rules.effect"),
                input: (
                  <Select style={{ width: 100 }} options={choice(["REWARD", "RESTRICTION"], "rules.effectKinds")} />
                ),
              },
              { key: "text", title: t("rules.text"), input: <Input style={{ minWidth: 260 }} maxLength={200} /> },
              { key: "code", title: t("rules.code"), optional: true, input: <Input style={{ width: 70 }} /> },
              {
                key: "target",
                title: t("rules.effectTarget"),
                optional: true,
                input: (
                  <Select
                    allowClear
                    style={{ width: 110 }}
                    options={choice(["HONOUR", "GRADE", "TOP_SHARE", "YELLOW"], "rules.effectTargets")}
                  />
                ),
              },
              {
                key: "value",
                title: t("rules.effectValue"),
                optional: true,
                input: (
                  <Select
                    allowClear
                    style={{ width: 110 }}
                    options={[
                      ...choice(["VILLAGE", "TOWN", "COUNTY"], "rules.levels"),
                      ...gradeOptions,
                      ...SHARES.map((share) => ({ value: share, label: `${share}%` })),
                    ]}
                  />
                ),
              },
              {
                key: "months",
                title: t("rules.effectMonths"),
                optional: true,
                input: <InputNumber min={1} max={120} style={{ width: 70 }} />,
              },
            ]}
          />
        </Panel>
      </div>
      <EditShop />
    </div>
  );
}
