import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { orDash } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { GridLink } from "@/shared/village/GridLink";
import type { ContactService } from "../types";

/** The contact grids that a member looks after, with their households. */
export function ContactPanel({ services, asOf }: { services: ContactService[]; asOf: string }) {
  const { t } = useTranslation("party");
  return (
    <Panel title={t("contact.title")}>
      {services.length === 0 && <p className="muted">{t(asOf ? "contact.nonePast" : "contact.none")}</p>}
      {services.map((service) => (
        <section key={service.gridCode}>
          <p>
            <GridLink code={service.gridCode}>{service.gridName}</GridLink>{" "}
            <span className="muted">{t("contact.since", { date: service.since, count: service.householdCount })}</span>
          </p>
          {service.households.length === 0 && service.householdCount > 0 && (
            <p className="muted">{t("contact.outside")}</p>
          )}
          <ul className="party-contacts">
            {service.households.map((household) => (
              <li key={household.id}>
                <Link to={`/households/${household.id}${asOf && `?asOf=${asOf}`}`}>{household.headName}</Link>
                <span>{orDash(household.address)}</span>
                <span className="muted">{t("contact.people", { count: household.memberCount })}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
