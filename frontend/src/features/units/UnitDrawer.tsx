import { EditOutlined, StopOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Drawer, Flex, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar } from "@/shared/actions/ActionBar";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { Facts, fact } from "@/shared/ui/Facts";
import { orDash } from "@/shared/ui/format";
import { ErrorState } from "@/shared/ui/States";
import { endUnit, unitQuery } from "./api";
import type { UnitView } from "./types";
import { UnitForm } from "./UnitForm";

interface Props {
  /** A unit's id, or `new`. */
  id: string;
  /** Where the list is narrowed to: a new unit begins there. */
  area: string;
  /** A past day; empty for now. */
  asOf: string;
  onShow: (id: string) => void;
  onClose: () => void;
}

export function UnitDrawer({ id, area, asOf, onShow, onClose }: Props) {
  const { t } = useTranslation("units");
  const client = useQueryClient();
  const isNew = id === "new";
  const [doing, setDoing] = useState<"edit" | "end" | null>(null);
  const unit = useQuery({ ...unitQuery(id, asOf), enabled: !isNew });
  const take = (view: UnitView) => {
    client.setQueryData(unitQuery(view.id).queryKey, view);
    client.invalidateQueries({ queryKey: ["units", "list"] });
    setDoing(null);
    if (isNew) onShow(view.id);
  };
  return (
    <Drawer
      open
      onClose={onClose}
      title={isNew ? t("add") : (unit.data?.name ?? t("title"))}
      size={560}
      destroyOnHidden
    >
      {isNew && <UnitForm area={area} onSaved={take} onCancel={onClose} />}
      {!isNew && unit.isPending && <Skeleton active title={false} />}
      {!isNew && unit.isError && <ErrorState error={unit.error} onRetry={() => unit.refetch()} />}
      {unit.data && doing === "edit" && (
        <UnitForm unit={unit.data} area={area} onSaved={take} onCancel={() => setDoing(null)} />
      )}
      {unit.data && doing !== "edit" && <UnitDetail unit={unit.data} onDo={setDoing} />}
      {unit.data && doing === "end" && (
        <ReasonDialog
          title={t("endAsk", { name: unit.data.name })}
          danger
          send={(reason, current: UnitView | null) => endUnit(id, { reason, version: (current ?? unit.data).version })}
          onDone={take}
          onClose={() => setDoing(null)}
        >
          <p>{t("endNote")}</p>
        </ReasonDialog>
      )}
    </Drawer>
  );
}

function UnitDetail({ unit, onDo }: { unit: UnitView; onDo: (what: "edit" | "end") => void }) {
  const { t } = useTranslation("units");
  return (
    <Flex vertical gap={16}>
      <ActionBar
        actions={unit.actions}
        specs={{
          edit: { label: t("common:action.edit"), icon: <EditOutlined />, onClick: () => onDo("edit") },
          end: { label: t("end"), icon: <StopOutlined />, danger: true, onClick: () => onDo("end") },
        }}
      />
      <Facts
        facts={[
          fact(t("field.kind"), t(`kind.${unit.kind}`)),
          fact(t("field.creditCode"), orDash(unit.creditCode)),
          fact(t("field.area"), unit.areaName),
          fact(t("field.legalPerson"), orDash(unit.legalPerson)),
          fact(t("field.phone"), orDash(unit.phone)),
          fact(t("field.address"), orDash(unit.address)),
          fact(t("field.foundedOn"), orDash(unit.foundedOn)),
          ...(unit.endedOn
            ? [fact(t("field.endedOn"), unit.endedOn), fact(t("field.endReason"), orDash(unit.endReason))]
            : []),
          fact(t("field.remarks"), orDash(unit.remarks)),
        ]}
      />
    </Flex>
  );
}
