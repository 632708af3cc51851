import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type Check, HOUSEHOLD_CHECKS, RESIDENT_CHECKS } from "@/shared/quality/checks";
import { formatNumber } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { findingPath, type QualityPlace } from "./quality";

/** A village's findings with what to do about each; what is in order stands last. */
export function VillageFindings({ place }: { place: QualityPlace }) {
  const { t } = useTranslation("quality");
  return (
    <div className="quality-columns">
      <Findings
        place={place}
        checks={HOUSEHOLD_CHECKS}
        title={`${place.name} · ${t("ofHouseholds")}`}
        of={place.households}
      />
      <Findings
        place={place}
        checks={RESIDENT_CHECKS}
        title={`${place.name} · ${t("ofResidents")}`}
        of={place.residents}
      />
    </div>
  );
}

interface Props {
  place: QualityPlace;
  checks: readonly Check[];
  title: string;
  /** Out of how many. */
  of: number;
}

function Findings({ place, checks, title, of }: Props) {
  const { t } = useTranslation("quality");
  const number = (check: Check) => place.findings[check] ?? 0;
  const shown = [...checks].sort((one, two) => Number(number(one) === 0) - Number(number(two) === 0));
  return (
    <Panel title={title}>
      <ul className="quality-list">
        {shown.map((check) => (
          <li key={check} className={number(check) > 0 ? undefined : "fine"}>
            <div>
              <strong>{t(`checks:${check}`)}</strong>
              <small>{t(`todo.${check}`)}</small>
            </div>
            {number(check) > 0 ? (
              <Link to={findingPath(place.code, check)} aria-label={`${t(`checks:${check}`)} ${number(check)}`}>
                {formatNumber(number(check))}
                <small> / {formatNumber(of)}</small>
              </Link>
            ) : (
              <span>{t("fine")}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
