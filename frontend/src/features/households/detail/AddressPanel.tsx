import { useTranslation } from "react-i18next";
import { Facts, fact } from "@/shared/ui/Facts";
import { formatTime, orDash } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { GridLink } from "@/shared/village/GridLink";
import type { HouseholdView } from "../types";

export function AddressPanel({ view }: { view: HouseholdView }) {
  const { t } = useTranslation("households");
  const since = (value: boolean, date: string | null) =>
    value ? (date ? t("yesSince", { date }) : t("yes")) : t("no");
  const contact = view.contactMember;
  const facts = [
    fact(t("field.address"), orDash(view.address)),
    fact(t("field.naturalVillage"), orDash(view.naturalVillage)),
    fact(t("field.doorNumber"), orDash(view.doorNumber)),
    fact(t("field.gridName"), orDash(view.gridName)),
    fact(
      t("field.contactGridName"),
      view.contactGridName ? (
        <GridLink code={view.area}>{view.contactGridName}</GridLink>
      ) : (
        <span className="warn">{t("noContactGrid")}</span>
      ),
    ),
    fact(
      t("field.contactMember"),
      contact ? `${contact.name} ${contact.phoneMasked ?? ""}` : <span className="warn">{t("noContact")}</span>,
    ),
    fact(t("field.registeredHere"), since(view.registeredHere, view.registeredSince)),
    fact(t("field.livesHere"), since(view.livesHere, view.livesSince)),
    fact(t("field.isMember"), since(view.isMember, view.memberSince)),
    fact(t("field.remarks"), orDash(view.remarks)),
    fact(t("field.createdAt"), [formatTime(view.createdAt), view.createdByName].filter(Boolean).join(" ")),
    fact(t("field.updatedAt"), formatTime(view.updatedAt)),
  ];
  return (
    <Panel title={t("panel.address")}>
      <Facts columns={2} facts={facts} />
    </Panel>
  );
}
