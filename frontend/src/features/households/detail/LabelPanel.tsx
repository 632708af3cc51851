import { PlusOutlined } from "@ant-design/icons";
import { hashKey, useQueryClient } from "@tanstack/react-query";
import { Button, Tag } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import type { RecordAction } from "@/shared/api/types";
import { hasEnded } from "@/shared/people/standing";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState } from "@/shared/ui/States";
import type { LabelBearer } from "../api";
import type { HeldLabel } from "../types";

// Lazy forgets that it is generic.
const AddLabelDialog = lazy(async () => ({
  default: (await import("./AddLabelDialog")).AddLabelDialog,
})) as unknown as typeof import("./AddLabelDialog").AddLabelDialog;

interface Labelled {
  labels: HeldLabel[];
  /** The past day that is shown, null for now. */
  asOf: string | null;
  actions: RecordAction[];
}

interface Props<View> {
  bearer: LabelBearer<View>;
  view: View;
}

/** The labels of a household or of a person: with their terms, to add and to end. */
export function LabelPanel<View extends Labelled>({ bearer, view }: Props<View>) {
  const { t } = useTranslation("households");
  const client = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<HeldLabel | null>(null);
  const show = (fresh: View) => {
    client.setQueryData(bearer.queryKey, fresh);
    // Lists show labels too, and a household's page those of its people.
    const own = hashKey(bearer.queryKey);
    client.invalidateQueries({ queryKey: ["households"], predicate: (query) => query.queryHash !== own });
  };
  const mayChange = view.actions.some((action) => action.action === "label" && action.enabled);
  const ended = (label: HeldLabel) => hasEnded(label, view.asOf || undefined);
  const current = view.labels.filter((label) => !ended(label));
  const shown = [...current, ...view.labels.filter(ended)];
  return (
    <Panel
      title={t("panel.labels")}
      extra={
        <ActionBar
          size="small"
          actions={view.actions}
          specs={{ label: { label: t("label.add"), icon: <PlusOutlined />, onClick: () => setAdding(true) } }}
        />
      }
    >
      {view.labels.length === 0 ? (
        <EmptyState text={t("label.none")} />
      ) : (
        <ul className="held-labels">
          {shown.map((label) => (
            <li key={label.id}>
              <Tag color={label.sensitive && !ended(label) ? "warning" : undefined}>{label.name}</Tag>
              {ended(label) && <span className="muted">{t("label.ended")}</span>}
              <span className="muted">
                {t("label.term", { from: label.validFrom, to: label.validTo ?? t("label.open") })}
                {label.sourceDepartment && ` · ${label.sourceDepartment}`}
              </span>
              {mayChange && !ended(label) && (
                <Button type="link" size="small" className="no-print" onClick={() => setEnding(label)}>
                  {t("label.end")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {ending && (
        <ReasonDialog<View>
          title={t("label.endAsk", { name: ending.name })}
          send={(reason, current) =>
            bearer.end(current?.labels.find((label) => label.id === ending.id) ?? ending, reason)
          }
          onClose={() => setEnding(null)}
          onDone={(fresh) => {
            show(fresh);
            setEnding(null);
          }}
        />
      )}
      {adding && (
        <Suspense fallback={null}>
          <AddLabelDialog
            bearer={bearer}
            held={current.map((label) => label.code)}
            onClose={() => setAdding(false)}
            onDone={(fresh) => {
              show(fresh);
              setAdding(false);
            }}
          />
        </Suspense>
      )}
    </Panel>
  );
}
