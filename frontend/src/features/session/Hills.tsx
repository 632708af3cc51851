import { useTranslation } from "react-i18next";
import { Logo } from "@/shared/ui/Logo";

const GOOSE =
  "M58 27.2c-2.6-1.6-5.2-1.7-7.2-.4-4.6 3-8.8 5.4-13.4 6.4C32.5 24.8 24.5 17.3 13 13.5c2.2 3.6 3.4 6.3 4.3 9-2.6-1-5.3-1.7-8.3-2 3.3 3.1 5 5.9 6.6 8.9-2.2-.3-4.5-.2-6.8.2 7.6 2.5 11.2 8 16.2 12.1-5.2 1.3-11.3 1.5-18 .3 3.4 3.5 8.7 5.6 14.5 5.9 9.8.5 17.3-4.4 22.5-11.5 2.8-3.8 5.2-6.3 8-7.5 2-.8 4-1 6-1.7z";
/** The lead goose and those that follow: x, y, size. */
const FLIGHT: [number, number, number][] = [
  [470, 96, 1.15],
  [390, 74, 0.78],
  [404, 162, 0.78],
  [318, 60, 0.6],
  [334, 214, 0.6],
  [256, 50, 0.46],
  [272, 256, 0.46],
];

/** The calm half of the sign-in page: flat hills, the flight, and what this is. */
export function Hills({ countyName }: { countyName: string }) {
  const { t } = useTranslation("session");
  return (
    <aside className="hills">
      <div className="hills-brand">
        <Logo size={40} />
        <span>{countyName || t("app:brand")}</span>
      </div>
      <div className="hills-words">
        <p className="hills-title">{t("app:product")}</p>
        <p>{t("hills.line")}</p>
        <ul>
          <li>{t("hills.one")}</li>
          <li>{t("hills.two")}</li>
          <li>{t("hills.three")}</li>
        </ul>
      </div>
      <svg viewBox="0 0 600 700" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
        {FLIGHT.map(([x, y, size]) => (
          <path key={x} className="hill-goose" d={GOOSE} transform={`translate(${x} ${y}) scale(${size})`} />
        ))}
        <path className="hill-far" d="M0 560c80-90 150-120 220-78s100 66 170 30 120-104 210-84v272H0z" />
        <path className="hill-mid" d="M0 620c70-60 130-86 210-52s130 58 210 22 110-70 180-64v174H0z" />
        <path className="hill-near" d="M0 664c90-34 170-42 260-16s190 20 340-36v88H0z" />
      </svg>
    </aside>
  );
}
