import { EditOutlined, PlusOutlined, StopOutlined, SwapOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar } from "@/shared/actions/ActionBar";
import { regionQuery } from "../api";
import type { RegionView } from "../types";

// A look at the tree need not wait for forms.
const EditRegionDialog = lazy(async () => ({
  default: (await import("../dialogs/EditRegionDialog")).EditRegionDialog,
}));
const MoveDialog = lazy(async () => ({ default: (await import("../dialogs/MoveDialog")).MoveDialog }));
const NewRegionDialog = lazy(async () => ({ default: (await import("../dialogs/NewRegionDialog")).NewRegionDialog }));
const RetireDialog = lazy(async () => ({ default: (await import("../dialogs/RetireDialog")).RetireDialog }));

type Open = "edit" | "add" | "retire" | "move" | null;

/** What may be done with a place, as its view says. */
export function RegionActions({ view, onOpen }: { view: RegionView; onOpen: (code: string) => void }) {
  const { t } = useTranslation("regions");
  const client = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState<Open>(null);
  const done = (fresh: RegionView) => {
    setOpen(null);
    client.setQueryData(regionQuery(fresh.code).queryKey, fresh);
    client.invalidateQueries({ queryKey: ["regions"] });
    for (const key of ["grids", "households"]) client.invalidateQueries({ queryKey: [key] });
    message.success(t(`done.${open ?? "edit"}`, { name: fresh.name }));
    if (fresh.code !== view.code) onOpen(fresh.code);
  };
  const close = () => setOpen(null);
  return (
    <>
      <ActionBar
        size="small"
        actions={view.actions}
        specs={{
          "create-child": { label: t("action.add"), icon: <PlusOutlined />, onClick: () => setOpen("add") },
          update: { label: t("action.edit"), icon: <EditOutlined />, onClick: () => setOpen("edit") },
          move: { label: t("action.move"), icon: <SwapOutlined />, onClick: () => setOpen("move") },
          retire: { label: t("action.retire"), icon: <StopOutlined />, danger: true, onClick: () => setOpen("retire") },
        }}
      />
      <Suspense fallback={null}>
        {open === "edit" && <EditRegionDialog view={view} onDone={done} onClose={close} />}
        {open === "add" && <NewRegionDialog parent={view} onDone={done} onClose={close} />}
        {open === "retire" && <RetireDialog view={view} onDone={done} onClose={close} />}
        {open === "move" && <MoveDialog view={view} onDone={done} onClose={close} />}
      </Suspense>
    </>
  );
}
