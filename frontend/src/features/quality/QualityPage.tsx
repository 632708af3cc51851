import "./words";
import { ReloadOutlined } from "@ant-design/icons";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { problemText } from "@/shared/api/problemText";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Can } from "@/shared/session/Can";
import { useMe } from "@/shared/session/session";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { formatTime } from "@/shared/ui/format";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PrintButton } from "@/shared/ui/PrintButton";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { PlaceTable } from "./PlaceTable";
import { qualityQuery, refreshQuality } from "./quality";
import { VillageFindings } from "./VillageFindings";
import "./quality.css";

/** What is missing or contradicts itself: by town, by village, and of a village with the lists that mend it. */
export default function QualityPage() {
  const { t } = useTranslation("quality");
  const client = useQueryClient();
  const { message } = App.useApp();
  const [{ area }, setUrl] = useUrlState({ area: "" });
  const own = useMe()?.areas[0]?.code ?? "";
  const quality = useQuery(qualityQuery(area));
  const refreshing = useMutation({
    mutationFn: () => refreshQuality(area || own),
    onSuccess: (fresh) => client.setQueryData(qualityQuery(area).queryKey, fresh),
    onError: (error) => message.error(problemText(t, error)),
  });
  const view = quality.data;
  const village =
    view?.places.length === 1 && view.places[0] && view.places[0].code.length >= 12 ? view.places[0] : null;
  return (
    <>
      <PageHeader
        title={t("title")}
        note={
          view &&
          [
            view.computedAt ? t("computedAt", { time: formatTime(view.computedAt) }) : t("never"),
            view.waiting > 0 && t("waiting", { count: view.waiting }),
          ]
            .filter(Boolean)
            .join(" · ")
        }
      >
        <PrintButton />
        <Can do="household:write">
          <Button icon={<ReloadOutlined />} loading={refreshing.isPending} onClick={() => refreshing.mutate()}>
            {t("refresh")}
          </Button>
        </Can>
      </PageHeader>
      <FilterBar>
        <Filter label={t("area")}>
          <AreaPicker allowClear value={area} placeholder={t("all")} onChange={(code) => setUrl({ area: code })} />
        </Filter>
      </FilterBar>
      {quality.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {quality.isError && <ErrorState error={quality.error} onRetry={() => quality.refetch()} />}
      {village && <VillageFindings place={village} />}
      {view && !village && view.places.length > 0 && <PlaceTable places={view.places} />}
      {view?.places.length === 0 && <EmptyState text={t("none")} />}
    </>
  );
}
