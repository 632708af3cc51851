import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useMe } from "@/shared/session/session";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { FigureCards } from "./FigureCards";
import { RecentChanges } from "./RecentChanges";
import { TodoList } from "./TodoList";
import { TownTable } from "./TownTable";
import "./workbench.css";
import { workbenchQuery } from "./workbench";

export default function WorkbenchPage() {
  const { t } = useTranslation("workbench");
  const me = useMe();
  const [{ area }] = useUrlState({ area: "" });
  const { data, error, isError, refetch, dataUpdatedAt } = useQuery(workbenchQuery(area));
  const areas = (data?.areas ?? me?.areas ?? []).map((one) => one.name).join(t("common:listComma"));
  const time = data ? t("asOf", { time: dayjs(dataUpdatedAt).format("YYYY-MM-DD HH:mm") }) : "";
  return (
    <div className="workbench">
      <PageHeader title={t("title")} note={[areas, time].filter(Boolean).join(" · ")}>
        <PrintButton />
      </PageHeader>
      {isError && !data && <ErrorState error={error} onRetry={refetch} />}
      {!data && !isError && <Skeleton active paragraph={{ rows: 10 }} />}
      {data && data.cards.length === 0 && data.todo.length === 0 && <EmptyState text={t("start")} />}
      {data && (data.cards.length > 0 || data.todo.length > 0) && (
        <>
          <FigureCards figures={data.cards} area={area} />
          <div className="workbench-columns">
            {data.towns.length > 0 && <TownTable towns={data.towns} />}
            <div className="workbench-side">
              <TodoList todo={data.todo} />
              <RecentChanges changes={data.recent} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}
