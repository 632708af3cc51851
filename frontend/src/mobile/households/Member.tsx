import { useState } from "react";
import { isCurrent } from "@/shared/people/standing";
import { useMe } from "../session/session";
import { Icon } from "../ui/Icon";
import { Labels } from "../ui/Labels";
import type { CodeTables, ResidentRow } from "../views";
import { useWords } from "../words/useWords";
import { nameOf } from "./codes";
import { RevealForm } from "./RevealForm";
import { useHidden } from "./useHidden";

export function Member({ resident, codes }: { resident: ResidentRow; codes: CodeTables | null }) {
  const { household: words } = useWords();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const [phone, setPhone] = useHidden();
  const here = isCurrent(resident);
  const mayReveal = here && resident.phoneMasked !== null && me.permissions.includes("resident:reveal");
  const about = [
    here ? "" : (words.residentStatus[resident.status] ?? words.inactive),
    resident.isHead ? words.head : nameOf(codes, "relation", resident.relation),
    nameOf(codes, "sex", resident.sex),
    resident.ageYears === null ? "" : words.age(resident.ageYears),
    nameOf(codes, "politicalStatus", resident.politicalStatus),
  ];
  const show = (number: string) => {
    setAsking(false);
    setPhone(number);
  };
  return (
    <li className="member">
      <div className="member-row">
        <div className="row-text">
          <b>{resident.name}</b>
          <span className="row-more">{about.filter(Boolean).join(" · ")}</span>
          {here && <Labels labels={resident.labels} />}
          {here && <span className="row-more number">{resident.phoneMasked ?? words.noPhone}</span>}
        </div>
        {mayReveal && !phone && !asking && (
          <button
            type="button"
            className="button"
            aria-label={words.showPhoneOf(resident.name)}
            onClick={() => setAsking(true)}
          >
            {words.showPhone}
          </button>
        )}
      </div>
      {asking && <RevealForm resident={resident} cancel={() => setAsking(false)} show={show} />}
      {phone && (
        <div className="call">
          <a className="button primary" href={`tel:${phone}`} aria-label={`${words.call(resident.name)} ${phone}`}>
            <Icon name="phone" /> {phone}
          </a>
          <button type="button" className="button" onClick={() => setPhone(null)}>
            {words.hide}
          </button>
        </div>
      )}
    </li>
  );
}
