import { useMutation } from "@tanstack/react-query";
import { App, Button, Flex } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { problemText } from "@/shared/api/problemText";
import { decide, type LevelFigures, type Outcome } from "./api";

interface Props {
  rule: LevelFigures;
  year: string;
  area: string;
  /** Empty where there is only one. */
  schemeId: string;
  /** Ids of rows; none for all of the area. */
  picked: string[];
  onDone: () => void;
}

/** Takes all of a level and place, or those picked, a step further; what was left says why. */
export function BulkBar({ rule, year, area, schemeId, picked, onDone }: Props) {
  const { t } = useTranslation("honours");
  const { message, modal } = App.useApp();
  const [refusing, setRefusing] = useState(false);
  const body = { level: rule.level, year, area, schemeId: schemeId || null, ids: picked.length > 0 ? picked : null };
  const tell = (outcome: Outcome) => {
    if (outcome.left.length > 0)
      modal.info({
        title: t("bulk.done", { count: outcome.done }),
        content: outcome.left.map((one) => <p key={one.why}>{t("bulk.left", one)}</p>),
      });
    else message.success(t("bulk.done", { count: outcome.done }));
    onDone();
  };
  const acting = useMutation({
    mutationFn: (action: "publish" | "award") => decide({ ...body, action, reason: null }),
    onSuccess: tell,
    onError: (error) => message.error(problemText(t as never, error)),
  });
  if (!rule.actions.some(({ action }) => action === "award")) return null;
  const waiting = rule.given.nominated + rule.given.publicity;
  if (waiting === 0) return null;
  const confirm = (action: "publish" | "award") =>
    modal.confirm({
      title: t(`bulk.${action}Title`, { title: rule.title }),
      content: picked.length > 0 ? t("bulk.picked", { count: picked.length }) : t(`bulk.${action}All`),
      onOk: () => acting.mutateAsync(action).catch(() => {}),
    });
  return (
    <Flex className="no-print honour-bulk" gap={8} align="center" wrap>
      <span className="muted">
        {picked.length > 0 ? t("bulk.picked", { count: picked.length }) : t("bulk.all", { count: waiting })}
      </span>
      {rule.days > 0 && (
        <Button loading={acting.isPending} disabled={rule.given.nominated === 0} onClick={() => confirm("publish")}>
          {t("bulk.publish")}
        </Button>
      )}
      <Button type="primary" loading={acting.isPending} onClick={() => confirm("award")}>
        {t("bulk.award")}
      </Button>
      <Button danger disabled={picked.length === 0} onClick={() => setRefusing(true)}>
        {t("bulk.refuse")}
      </Button>
      {refusing && (
        <ReasonDialog
          title={t("bulk.refuseTitle", { count: picked.length })}
          danger
          send={(reason) => decide({ ...body, action: "refuse", reason })}
          onDone={(outcome) => {
            setRefusing(false);
            tell(outcome);
          }}
          onClose={() => setRefusing(false)}
        />
      )}
    </Flex>
  );
}
