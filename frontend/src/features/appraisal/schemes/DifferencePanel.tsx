import { useQuery } from "@tanstack/react-query";
import { Select, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import type { SchemeRules } from "@/shared/appraisal/rules";
import { Panel } from "@/shared/ui/Panel";
import { ErrorState } from "@/shared/ui/States";
import { differenceQuery } from "../api";
import type { SchemeView } from "../types";
import { useRuleWords } from "./useRuleWords";

interface Props {
  scheme: SchemeView;
  from: number;
  to: number;
  rules: SchemeRules;
  onFrom: (number: number) => void;
}

/** What one version changes of another, input by input. */
export function DifferencePanel({ scheme, from, to, rules, onFrom }: Props) {
  const { t } = useTranslation("appraisal");
  const difference = useQuery(differenceQuery(scheme.id, from, to));
  const words = useRuleWords(rules);
  const others = scheme.versions.filter((version) => version.number !== to);
  return (
    <Panel
      title={t("schemes.diff", { from, to })}
      extra={
        <Select
          size="small"
          className="no-print"
          aria-label={t("schemes.choose")}
          value={from}
          options={others.map(({ number }) => ({ value: number, label: t("schemes.number", { number }) }))}
          onChange={onFrom}
        />
      }
    >
      {difference.isError && <ErrorState error={difference.error} onRetry={() => difference.refetch()} />}
      {difference.isPending && <Skeleton active title={false} />}
      {difference.data?.length === 0 && <p className="muted">{t("schemes.same")}</p>}
      {difference.data && difference.data.length > 0 && (
        <table className="rules-table diff">
          <thead>
            <tr>
              <th scope="col">{t("schemes.where")}</th>
              <th scope="col">{t("schemes.before", { number: from })}</th>
              <th scope="col">{t("schemes.after", { number: to })}</th>
            </tr>
          </thead>
          <tbody>
            {difference.data.map(({ path, before, after }) => (
              <tr key={path}>
                <th scope="row">{words.place(path)}</th>
                <td>{before === null ? <span className="muted">—</span> : <del>{words.value(path, before)}</del>}</td>
                <td>
                  {after === null ? (
                    <span className="muted">{t("schemes.gone")}</span>
                  ) : (
                    <ins>{words.value(path, after)}</ins>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
