import { AppstoreOutlined, DeleteOutlined, EditOutlined, TeamOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Drawer, Flex, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionBar } from "@/shared/actions/ActionBar";
import { problemText } from "@/shared/api/problemText";
import { Facts, fact } from "@/shared/ui/Facts";
import { formatNumber } from "@/shared/ui/format";
import { LinkButton } from "@/shared/ui/LinkButton";
import { ErrorState } from "@/shared/ui/States";
import { VillageLink } from "@/shared/village/VillageLink";
import { deleteGrid, gridQuery } from "../api";
import { RenameGridDialog } from "../manage/RenameGridDialog";
import { StaffList } from "../staff/StaffList";
import type { GridView } from "../types";

interface Props {
  code: string;
  onClose: () => void;
}

export function GridDrawer({ code, onClose }: Props) {
  const { t } = useTranslation("grids");
  const grid = useQuery(gridQuery(code));
  return (
    <Drawer open size={520} title={grid.data?.name ?? t("one")} onClose={onClose}>
      {grid.isPending && <Skeleton active />}
      {grid.isError && <ErrorState error={grid.error} onRetry={() => grid.refetch()} />}
      {grid.data && <GridDetail grid={grid.data} onGone={onClose} />}
    </Drawer>
  );
}

function GridDetail({ grid, onGone }: { grid: GridView; onGone: () => void }) {
  const { t } = useTranslation("grids");
  const client = useQueryClient();
  const { modal, message } = App.useApp();
  const [renaming, setRenaming] = useState(false);
  const refresh = () => client.invalidateQueries({ queryKey: ["grids"] });
  const remove = () =>
    modal.confirm({
      title: t("manage.deleteAsk", { name: grid.name }),
      okButtonProps: { danger: true },
      onOk: () =>
        deleteGrid(grid.code, grid.version).then(
          () => {
            onGone();
            refresh();
          },
          (error) => message.error(problemText(t, error)),
        ),
    });
  return (
    <Flex vertical gap={16}>
      <Facts
        facts={[
          fact(t("field.code"), grid.code),
          fact(t("filter.type"), t(`type.${grid.type}`)),
          fact(t("field.village"), <VillageLink code={grid.villageCode}>{grid.villageName}</VillageLink>),
          fact(
            t("field.households"),
            <span className={grid.overFull ? "warn" : undefined}>
              {formatNumber(grid.households)}
              {grid.capacity ? ` / ${grid.capacity}` : ""} {grid.overFull ? t("board.state.overFull") : ""}
            </span>,
          ),
          fact(t("field.residents"), formatNumber(grid.residents)),
        ]}
      />
      <Flex gap={8} wrap>
        <LinkButton to={`/grid-board/${grid.villageCode}?grid=${grid.code}`} icon={<AppstoreOutlined />}>
          {t("manage.board")}
        </LinkButton>
        <LinkButton to={`/households?area=${grid.code}`} icon={<TeamOutlined />}>
          {t("manage.households")}
        </LinkButton>
        <ActionBar
          actions={grid.actions}
          specs={{
            update: { label: t("manage.rename"), icon: <EditOutlined />, onClick: () => setRenaming(true) },
            delete: { label: t("common:action.remove"), icon: <DeleteOutlined />, danger: true, onClick: remove },
          }}
        />
      </Flex>
      <StaffList grid={grid} />
      {renaming && <RenameGridDialog grid={grid} onClose={() => setRenaming(false)} />}
    </Flex>
  );
}
