import "../words";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { useMe } from "@/shared/session/session";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { type DuplicatePair, type DuplicatePerson, dismissDuplicate, duplicatesQuery, mergeResidents } from "./api";
import { PairPanel } from "./PairPanel";
import "./duplicates.css";

type Doing = { kept: DuplicatePerson; other: DuplicatePerson; merge: boolean } | null;

/** Two who seem to be one, side by side: made one, or said to be two. */
export default function DuplicatesPage() {
  const { t } = useTranslation("households");
  const client = useQueryClient();
  const own = useMe()?.areas.map(({ code }) => code) ?? [];
  const [{ area }, setUrl] = useUrlState({ area: own.find((code) => code.length >= 12) ?? "" });
  const found = useQuery(duplicatesQuery(area));
  const [doing, setDoing] = useState<Doing>(null);
  const done = () => {
    setDoing(null);
    client.invalidateQueries({ queryKey: ["households"] });
    client.invalidateQueries({ queryKey: ["party"] });
  };
  const key = (pair: DuplicatePair) => `${pair.likeness}${pair.one.id}${pair.other.id}`;
  return (
    <>
      <PageHeader title={t("duplicate.title")} note={t("duplicate.note")} />
      <FilterBar>
        <Filter label={t("field.villageName")}>
          <AreaPicker levels={["VILLAGE"]} value={area} onChange={(code) => setUrl({ area: code })} />
        </Filter>
      </FilterBar>
      {area.length < 12 && <EmptyState text={t("duplicate.choose")} />}
      {area.length >= 12 && found.isPending && <Skeleton active />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data?.pairs.length === 0 && <EmptyState text={t("duplicate.none")} />}
      {found.data?.more && <p className="warn">{t("duplicate.more")}</p>}
      <div className="pairs">
        {found.data?.pairs.map((pair) => (
          <PairPanel
            key={key(pair)}
            pair={pair}
            onMerge={(kept, other) => setDoing({ kept, other, merge: true })}
            onDismiss={() => setDoing({ kept: pair.one, other: pair.other, merge: false })}
          />
        ))}
      </div>
      {doing && (
        <ReasonDialog<unknown>
          title={t(doing.merge ? "duplicate.mergeAsk" : "duplicate.dismissAsk", {
            kept: `${doing.kept.villageName} ${doing.kept.name}`,
            other: `${doing.other.villageName} ${doing.other.name}`,
          })}
          danger={doing.merge}
          send={(reason) =>
            doing.merge
              ? mergeResidents(doing.kept, doing.other, reason)
              : dismissDuplicate(doing.kept.id, doing.other.id, reason)
          }
          onDone={done}
          onClose={() => setDoing(null)}
        >
          <p>{t(doing.merge ? "duplicate.mergeNote" : "duplicate.dismissNote")}</p>
        </ReasonDialog>
      )}
    </>
  );
}
