import "./words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Checkbox, InputNumber, Modal, Skeleton } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem, type ProblemError } from "@/shared/api/problem";
import { problemText } from "@/shared/api/problemText";
import { plain, withSign } from "@/shared/appraisal/sheet";
import { listOf } from "@/shared/ui/format";
import { ErrorState } from "@/shared/ui/States";
import type { WhyView } from "../types";
import { type RatingSheet, ratingsQuery, recordRatings } from "./api";

interface Props {
  view: WhyView;
  onClose: () => void;
}

/** Points by rater and item; whoever is not in it has not rated. */
type Filled = Record<string, Record<string, number>>;

const filledOf = ({ raters }: RatingSheet): Filled =>
  Object.fromEntries(
    raters.filter(({ points }) => points).map(({ householdId, points }) => [householdId, points ?? {}]),
  );

/** A household's sheet of self and mutual ratings, copied from paper at the counter or filled in at the door. */
export function RatingDialog({ view, onClose }: Props) {
  const { t } = useTranslation("appraisal");
  const { message } = App.useApp();
  const client = useQueryClient();
  const sheet = useQuery(ratingsQuery(view.householdId, view.period, view.schemeId));
  const [filled, setFilled] = useState<Filled | null>(null);
  const [base, setBase] = useState<RatingSheet | null>(null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  useEffect(() => {
    if (!sheet.data || base) return;
    setBase(sheet.data);
    setFilled(filledOf(sheet.data));
  }, [sheet.data, base]);
  const action = base?.actions.find((one) => one.action === "rate");
  const send = async () => {
    setPending(true);
    setProblem(null);
    try {
      const { refused } = await recordRatings({
        schemeId: view.schemeId,
        subjectId: view.householdId,
        period: view.period,
        raters: Object.entries(filled ?? {}).map(([householdId, points]) => ({
          householdId,
          points: Object.entries(points)
            .filter(([, value]) => value > 0)
            .map(([itemCode, value]) => ({ itemCode, points: value })),
        })),
        givenAt: base?.givenAt ?? null,
      });
      message.success(t("ratings.done"));
      if (refused.length > 0)
        message.warning(t("ratings.refused", { reasons: listOf(refused.map((one) => one.reason)) }));
      client.invalidateQueries({ queryKey: ["appraisal"] });
      onClose();
    } catch (error) {
      const why = asProblem(error);
      setProblem(why);
      if (why.code === "stale" && why.current) {
        // What another wrote meanwhile is shown beside one's own, to be looked over and saved again.
        const now = why.current as RatingSheet;
        setBase(now);
        setFilled((before) => ({ ...before, ...filledOf(now) }));
      }
    } finally {
      setPending(false);
    }
  };
  const nobody = Object.keys(filled ?? {}).length === 0;
  return (
    <Modal
      open
      width="min(1200px, 96vw)"
      title={t("ratings.title", { name: view.headName, period: view.periodName })}
      okText={t("ratings.save")}
      okButtonProps={{ loading: pending, disabled: !action?.enabled || nobody }}
      onOk={send}
      onCancel={onClose}
      destroyOnHidden
    >
      {!base && sheet.isError && <ErrorState error={sheet.error} onRetry={() => sheet.refetch()} />}
      {!base && sheet.isPending && <Skeleton active />}
      {problem && <Alert type="error" showIcon title={problemText(t as never, problem)} />}
      {action && !action.enabled && <Alert type="info" showIcon title={action.reason} />}
      {base?.rule && filled && (
        <>
          <p className="muted">
            {t("ratings.rule", {
              self: base.rule.selfPercent,
              mutual: 100 - base.rule.selfPercent,
              least: base.rule.least,
            })}
            {t(`ratings.missing.${base.rule.missing}`)}
          </p>
          <Sheet sheet={base} filled={filled} disabled={!action?.enabled} onChange={setFilled} />
        </>
      )}
    </Modal>
  );
}

interface SheetProps {
  sheet: RatingSheet;
  filled: Filled;
  disabled: boolean;
  onChange: (filled: Filled) => void;
}

/** Items down, raters across: as it lies on paper. */
function Sheet({ sheet, filled, disabled, onChange }: SheetProps) {
  const { t } = useTranslation("appraisal");
  const raters = [...sheet.raters].sort((a, b) => Number(b.self) - Number(a.self));
  const tick = (id: string, rates: boolean) => {
    const { [id]: before, ...rest } = filled;
    onChange(rates ? { ...filled, [id]: before ?? {} } : rest);
  };
  return (
    <div className="edit-scroll">
      <table className="edit-table">
        <thead>
          <tr>
            <th scope="col">{t("ratings.item")}</th>
            {raters.map((rater) => (
              <th key={rater.householdId} scope="col">
                <Checkbox
                  checked={filled[rater.householdId] !== undefined}
                  disabled={disabled}
                  onChange={(event) => tick(rater.householdId, event.target.checked)}
                >
                  {rater.self ? t("ratings.self") : rater.left ? t("ratings.left", { name: rater.name }) : rater.name}
                </Checkbox>
              </th>
            ))}
            <th scope="col">{t("ratings.counted")}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.items.map((item) => (
            <tr key={item.code}>
              <th scope="row">
                {item.text}{" "}
                <small className="muted">
                  {t(item.kind === "ADD" ? "ratings.add" : "ratings.deduct", {
                    least: plain(item.least),
                    most: plain(item.most),
                  })}
                  {item.refusal && t("ratings.notYours", { why: item.refusal })}
                </small>
              </th>
              {raters.map(({ householdId, name, self }) => (
                <td key={householdId}>
                  <InputNumber
                    size="small"
                    min={0}
                    max={item.most}
                    precision={2}
                    style={{ width: 64 }}
                    aria-label={`${item.text} ${self ? t("ratings.self") : name}`}
                    disabled={disabled || item.refusal !== null || filled[householdId] === undefined}
                    value={filled[householdId]?.[item.code] ?? null}
                    onChange={(value) =>
                      onChange({ ...filled, [householdId]: { ...filled[householdId], [item.code]: value ?? 0 } })
                    }
                  />
                </td>
              ))}
              <td className="number">{item.counted === null ? "—" : withSign(item.counted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
