import "../words";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { PendingNotice } from "@/shared/actions/PendingNotice";
import { HouseholdCards } from "@/shared/household/HouseholdCards";
import { useUrlState } from "@/shared/routing/useUrlState";
import { PastNotice } from "@/shared/table/PastNotice";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { ErrorState } from "@/shared/ui/States";
import { householdQuery, labelsOfHousehold, pastHouseholdQuery } from "../api";
import { HistoryPanel } from "../history/HistoryPanel";
import { AddressPanel } from "./AddressPanel";
import { HouseholdHeader } from "./HouseholdHeader";
import { LabelPanel } from "./LabelPanel";
import { ResidentPanel } from "./ResidentPanel";
import "./household.css";

const PhotoPanel = lazy(async () => ({ default: (await import("../photos/PhotoPanel")).PhotoPanel }));
const ResidentDrawer = lazy(async () => ({ default: (await import("./ResidentDrawer")).ResidentDrawer }));

export default function HouseholdPage() {
  const { t } = useTranslation("households");
  const { id = "" } = useParams();
  const [{ resident, asOf }, setUrl] = useUrlState({ resident: "", asOf: "" });
  const household = useQuery(asOf ? pastHouseholdQuery(id, asOf) : householdQuery(id));
  usePageTitle(household.data && t("headOf", { name: household.data.headName }));
  if (household.isPending) return <Skeleton active paragraph={{ rows: 10 }} title={{ width: 240 }} />;
  if (household.isError) return <ErrorState error={household.error} onRetry={() => household.refetch()} />;
  const view = household.data;
  return (
    <article className="household" aria-label={t("one")}>
      {asOf && <PastNotice asOf={asOf} onBack={() => setUrl({ asOf: "" })} />}
      <HouseholdHeader view={view} />
      <PendingNotice pending={view.pendingApprovals} />
      <ResidentPanel view={view} onOpen={(residentId) => setUrl({ resident: residentId })} />
      <div className="household-columns">
        <AddressPanel view={view} />
        <LabelPanel bearer={labelsOfHousehold(id)} view={view} />
      </div>
      {!asOf && <HouseholdCards id={id} />}
      {!asOf && (
        <Suspense fallback={null}>
          <PhotoPanel household={id} />
        </Suspense>
      )}
      {!asOf && <HistoryPanel of="households" id={id} onDay={(day) => setUrl({ asOf: day })} />}
      {resident && (
        <Suspense fallback={null}>
          <ResidentDrawer id={resident} asOf={asOf} onClose={() => setUrl({ resident: "" })} />
        </Suspense>
      )}
    </article>
  );
}
