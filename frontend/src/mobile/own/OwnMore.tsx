import { useState } from "react";
import { Link } from "wouter";
import { Icon } from "../ui/Icon";
import { useAnswer } from "../useAnswer";
import { Ask } from "./Ask";
import { OwnFailure } from "./OwnFailure";
import {
  effects,
  honours,
  type OwnConsent,
  type OwnEffects,
  type OwnHonour,
  type OwnPoints,
  points,
  withdrawConsent,
} from "./views";
import { useOwnWords } from "./words";

const ask = (): Promise<[OwnPoints, OwnHonour[], OwnEffects]> => Promise.all([points(), honours(), effects()]);

/** What comes of the index: points, honours, rewards, and who may read it. Only what there is. */
export function OwnMore() {
  const { data, problem, again } = useAnswer("more", ask);
  if (problem) return <OwnFailure problem={problem} retry={again} />;
  if (!data) return null;
  const [own, awarded, { effects: today, consents }] = data;
  return (
    <>
      {(own.hasShop || own.balance > 0) && <Points own={own} />}
      {awarded.length > 0 && <Honours awarded={awarded} />}
      {today.length > 0 && <Effects today={today} />}
      {consents.length > 0 && <Consents consents={consents} />}
    </>
  );
}

function Points({ own: { available, lots } }: { own: OwnPoints }) {
  const words = useOwnWords();
  const first = lots[0];
  return (
    <Link href="/own/points" className="row card own-points">
      <Icon name="bag" />
      <span className="row-text">
        {words.shop}
        <b>{words.availableIs(available)}</b>
        {first?.expiresOn && <span className="row-more">{words.first(first.points, words.day(first.expiresOn))}</span>}
      </span>
      <Icon name="next" />
    </Link>
  );
}

function Honours({ awarded }: { awarded: OwnHonour[] }) {
  const words = useOwnWords();
  return (
    <section aria-labelledby="own-honours">
      <h2 className="group-head" id="own-honours">
        {words.honours}
      </h2>
      <ul className="rows">
        {awarded.map((one) => (
          <li key={one.id} className="entry">
            <b>{`${one.title} ${one.year}`}</b>
            <p className="row-more">
              {[
                words.awarded(words.day(one.awardedOn)),
                one.certificateNumber && words.certificate(one.certificateNumber),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Effects({ today }: { today: OwnEffects["effects"] }) {
  const words = useOwnWords();
  return (
    <section aria-labelledby="own-effects">
      <h2 className="group-head" id="own-effects">
        {words.effects}
      </h2>
      <ul className="rows">
        {today.map((one) => (
          <li key={`${one.kind} ${one.text} ${one.since}`} className="entry">
            <p>
              <span className={one.kind === "REWARD" ? "mark good" : "mark bad"}>{words.effectKind[one.kind]}</span>{" "}
              {one.text}
            </p>
            <p className="row-more">
              {[
                words.since(words.day(one.since)),
                one.until && words.until(words.day(one.until)),
                one.deliveredOn && words.delivered(words.day(one.deliveredOn)),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Consents({ consents }: { consents: OwnConsent[] }) {
  const words = useOwnWords();
  return (
    <section aria-labelledby="own-consents">
      <h2 className="group-head" id="own-consents">
        {words.consents}
      </h2>
      <ul className="rows">
        {consents.map((one) => (
          <Consent key={one.id} given={one} />
        ))}
      </ul>
    </section>
  );
}

function Consent({ given }: { given: OwnConsent }) {
  const words = useOwnWords();
  const [one, setOne] = useState(given);
  return (
    <li className="entry">
      <b>{one.recipient}</b>
      <p className="row-more" role="status">
        {one.withdrawnOn ? words.takenBack(words.day(one.withdrawnOn)) : words.given(words.day(one.givenOn))}
      </p>
      {!one.withdrawnOn && (
        <Ask
          label={words.takeBack}
          question={words.takeBackAsk(one.recipient)}
          yes={words.takeBackYes}
          work={() => withdrawConsent(one)}
          done={setOne}
        />
      )}
    </li>
  );
}
