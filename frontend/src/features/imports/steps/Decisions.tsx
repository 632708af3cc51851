import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { ActionBar } from "@/shared/actions/ActionBar";
import { asProblem } from "@/shared/api/problem";
import { problemText } from "@/shared/api/problemText";
import { actOnImport, importQuery, importsQuery } from "../api";
import type { DataImport, ImportStep } from "../types";

/** Sends one step; what came out, or what the import is now when it moved on meanwhile, is shown at once. */
export function useImportStep(one: DataImport) {
  const { t } = useTranslation("imports");
  const { message } = App.useApp();
  const client = useQueryClient();
  const show = (fresh: DataImport) => {
    client.setQueryData(importQuery(one.id).queryKey, fresh);
    client.invalidateQueries({ queryKey: importsQuery.queryKey });
  };
  return useMutation({
    mutationFn: ({ action, more }: { action: ImportStep; more?: Record<string, unknown> }) =>
      actOnImport(one, action, more),
    onSuccess: show,
    onError: (error) => {
      const { current } = asProblem(error);
      if (current) show(current as DataImport);
      else client.invalidateQueries({ queryKey: importQuery(one.id).queryKey });
      message.error(problemText(t, error));
    },
  });
}

/** The buttons of an import, each with a sentence of what it will do. */
export function Decisions({ one }: { one: DataImport }) {
  const { t } = useTranslation("imports");
  const { modal } = App.useApp();
  const step = useImportStep(one);
  const ask = (action: "confirm" | "undo" | "discard", content: string, danger: boolean) =>
    modal.confirm({
      title: t(`ask.${action}`),
      content,
      okText: t(`action.${action}`),
      okButtonProps: { danger },
      onOk: () => step.mutateAsync({ action }).catch(() => undefined),
    });
  return (
    <ActionBar
      actions={one.actions}
      specs={{
        confirm: {
          label: t("action.confirm"),
          primary: true,
          onClick: () => ask("confirm", t("sentence.will", { ...one, context: one.kind }), false),
        },
        undo: {
          label: t("action.undo"),
          danger: true,
          onClick: () => ask("undo", t("ask.undoDetail", { ...one, context: one.kind }), true),
        },
        discard: { label: t("action.discard"), onClick: () => ask("discard", t("ask.discardDetail"), true) },
      }}
    />
  );
}
