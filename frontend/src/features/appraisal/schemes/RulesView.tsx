import { useQuery } from "@tanstack/react-query";
import { Tag } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SchemeRules, ScoreItem } from "@/shared/appraisal/rules";
import { grouped, partsOf } from "@/shared/appraisal/rules";
import { plain, withSign } from "@/shared/appraisal/sheet";
import { type Fact, Facts, fact } from "@/shared/ui/Facts";
import { Panel } from "@/shared/ui/Panel";
import { recordersQuery } from "../api";
import { QuotaList } from "./QuotaList";
import { ShopFacts } from "./ShopFacts";
import { useStageRoles } from "./useStageRoles";

/** A scheme's rules as a county prints and hangs them. */
export function RulesView({ rules }: { rules: SchemeRules }) {
  const { t } = useTranslation("appraisal");
  const parts = partsOf(rules);
  const full = (value: number | null) => (value === null ? t("rules.unlimited") : plain(value));
  const judges = useStageRoles();
  const judge = (code: string) => judges.find((one) => one.value === code)?.label ?? code;
  return (
    <>
      <Panel title={t("rules.basic")}>
        <Facts
          columns={2}
          facts={[
            fact(t("rules.period"), t(`rules.kind.${rules.period}`)),
            fact(t("rules.rollUp"), t(`rules.rollUps.${rules.rollUp}`)),
            fact(t("rules.splits"), t(`rules.splitRules.${rules.splits ?? "COPY"}`)),
            fact(t("rules.objectionDays"), rules.objections?.days ?? 7),
            fact(t("rules.filingDays"), rules.objections?.filingDays ?? t("rules.noLimit")),
            ...(rules.ratings
              ? [
                  fact(
                    t("rules.ratings"),
                    t("rules.ratingsOf", {
                      self: rules.ratings.selfPercent,
                      mutual: 100 - rules.ratings.selfPercent,
                      least: rules.ratings.least,
                      missing: t(`rules.missings.${rules.ratings.missing}`),
                    }),
                  ),
                ]
              : []),
          ]}
        />
      </Panel>
      <div className="rules-two">
        <Panel title={t("rules.dimensions")}>
          <Table heads={[t("rules.name"), t("rules.start"), t("rules.full"), t("rules.floor"), t("rules.weight")]}>
            {rules.dimensions.map((one) => (
              <Row key={one.code} name={one.name} cells={[one.start, full(one.full), one.floor, one.weight]} />
            ))}
            {rules.pool && (
              <Row name={rules.pool.name} cells={[0, withSign(rules.pool.most), withSign(rules.pool.least), "—"]} />
            )}
          </Table>
        </Panel>
        <Panel title={t("rules.grades")}>
          <Table heads={[t("rules.name"), t("rules.atLeast")]}>
            {[...rules.grades]
              .sort((a, b) => b.atLeast - a.atLeast)
              .map((grade) => (
                <Row
                  key={grade.code}
                  name={grade.name}
                  cells={[t("rules.atLeastOf", { points: plain(grade.atLeast) })]}
                />
              ))}
          </Table>
        </Panel>
      </div>
      {parts.map((part) => {
        const items = rules.items.filter((item) => item.dimension === part.code);
        if (items.length === 0) return null;
        return (
          <Panel
            key={part.code}
            title={part.name}
            extra={<span className="muted">{t("rules.itemCount", { count: items.length })}</span>}
          >
            <Items items={items} />
          </Panel>
        );
      })}
      <div className="rules-two">
        <Panel title={t("rules.stages")}>
          <Table heads={[t("rules.name"), t("rules.days"), t("rules.quorum"), t("rules.roles")]}>
            {rules.stages.map((stage) => (
              <Row
                key={stage.stage}
                name={stage.name}
                cells={[
                  stage.days || "—",
                  stage.quorum || "—",
                  stage.roles?.length ? stage.roles.map(judge).join("、") : t("rules.everybody"),
                ]}
              />
            ))}
          </Table>
        </Panel>
        {rules.boards && (
          <Panel title={t("rules.boards")}>
            <Facts facts={boardFacts(rules, t)} />
          </Panel>
        )}
        {rules.honours && rules.honours.length > 0 && (
          <Panel title={t("rules.honours")}>
            <Table
              heads={[
                t("rules.name"),
                t("rules.level"),
                t("rules.quota"),
                t("rules.atLeast"),
                t("rules.publicityDays"),
                t("rules.tie"),
              ]}
            >
              {rules.honours.map((one) => (
                <Row
                  key={one.level}
                  name={one.name}
                  cells={[
                    t(`rules.levels.${one.level}`),
                    one.quota,
                    one.atLeast ?? "—",
                    one.days ?? 7,
                    t(`rules.ties.${one.tie ?? "EXCLUDE"}`),
                  ]}
                />
              ))}
            </Table>
            <QuotaList levels={rules.honours} />
          </Panel>
        )}
        {rules.shop?.enabled && (
          <Panel title={t("rules.shop")}>
            <ShopFacts shop={rules.shop} period={rules.period} />
          </Panel>
        )}
        {rules.effects && rules.effects.length > 0 && (
          <Panel title={t("rules.effects")}>
            <ul className="earn-back">
              {rules.effects.map((one) => (
                <li key={one.text}>
                  <Tag color={one.kind === "REWARD" ? "success" : "warning"}>{t(`rules.effectKinds.${one.kind}`)}</Tag>
                  {one.text}
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </>
  );
}

function boardFacts(
  { boards, grades, items }: SchemeRules,
  t: ReturnType<typeof useTranslation<"appraisal">>["t"],
): Fact[] {
  if (!boards) return [];
  const names = (codes: string[] | null) =>
    grades
      .filter((grade) => codes?.includes(grade.code))
      .map((grade) => grade.name)
      .join(t("common:listComma")) || "—";
  const yesNo = (value: boolean) => t(value ? "rules.yes" : "rules.no");
  return [
    fact(t("rules.redGrades"), names(boards.redGrades)),
    fact(t("rules.redTopPercent"), boards.redTopPercent ?? "—"),
    fact(t("rules.redEither"), yesNo(boards.redEither === true)),
    fact(
      t("rules.redItems"),
      items
        .filter((item) => boards.redItems?.includes(item.code))
        .map((item) => item.text)
        .join(t("common:listComma")) || "—",
    ),
    fact(t("rules.yellowGrades"), names(boards.yellowGrades)),
    fact(t("rules.yellowOnVeto"), yesNo(boards.yellowOnVeto)),
    fact(t("rules.yellowNeedsWarning"), yesNo(boards.yellowNeedsWarning)),
    fact(t("rules.yellowOnWarning"), yesNo(boards.yellowOnWarning === true)),
    fact(t("rules.boardDays"), boards.days),
  ];
}

function Items({ items }: { items: ScoreItem[] }) {
  const { t } = useTranslation("appraisal");
  const recorders = useQuery(recordersQuery).data ?? [];
  const post = (code: string) => recorders.find((one) => one.code === code)?.name ?? code;
  const sign = { ADD: "+", DEDUCT: "−", VETO: "" };
  return (
    <Table
      heads={[
        t("rules.text"),
        t("rules.points"),
        t("rules.cap"),
        t("rules.warnings"),
        t("rules.repeatMonths"),
        t("rules.evidence"),
        t("rules.recorders"),
      ]}
    >
      {grouped(items).flatMap(([group, own]) => [
        group && (
          <tr key={`group ${group}`}>
            <th scope="colgroup" colSpan={7} className="muted">
              {group}
            </th>
          </tr>
        ),
        ...own.map((item) => (
          <tr key={item.code}>
            <th scope="row">
              {item.text} <small className="muted">{item.code}</small>
            </th>
            <td className={item.kind === "ADD" ? "number" : "number bad"}>
              {item.kind === "VETO"
                ? t("rules.kinds.VETO")
                : `${sign[item.kind]}${plain(item.least)}${item.least === item.most ? "" : `–${plain(item.most)}`}`}
            </td>
            <td className="number">{item.cap === null ? "—" : plain(item.cap)}</td>
            <td className="number">{item.warnings === 0 ? "—" : t("rules.warningsOf", { count: item.warnings })}</td>
            <td className="number">
              {item.warnings === 0
                ? "—"
                : item.repeatMonths === null
                  ? t("rules.thisPeriod")
                  : t("rules.months", { count: item.repeatMonths })}
            </td>
            <td className="number">{item.evidence ? t("rules.yes") : "—"}</td>
            <td className="number">
              {item.rated
                ? t("rules.byRating")
                : item.recorders?.length
                  ? item.recorders.map(post).join("、")
                  : t("rules.everybody")}
              {item.fedBy?.length ? (
                <small className="muted">
                  {" "}
                  {t("rules.fedByOf", {
                    kinds: item.fedBy.map((kind) => t(`deeds.kinds.${kind}` as "deeds.kind", kind)).join("、"),
                  })}
                </small>
              ) : null}
            </td>
          </tr>
        )),
      ])}
    </Table>
  );
}

function Table({ heads, children }: { heads: string[]; children: ReactNode }) {
  return (
    <table className="rules-table">
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" className={index > 0 ? "number" : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Row({ name, cells }: { name: string; cells: (string | number)[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of one row
        <td key={index} className="number">
          {cell}
        </td>
      ))}
    </tr>
  );
}
