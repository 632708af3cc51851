import { useTranslation } from "react-i18next";
import type { PointAccountDetail } from "./api";
import "./shop.css";

/** What is left and until when, those points first that expire first. */
export function Lots({ detail }: { detail: PointAccountDetail }) {
  const { t } = useTranslation("shop");
  const { account, lots, hasShop } = detail;
  return (
    <>
      <p>
        <span className="shop-total">{t("pts", { count: account.available })}</span>{" "}
        <span className="muted">
          {t("counterPage.has", { available: account.available, balance: account.balance, held: account.held })}
        </span>
      </p>
      {!hasShop && <p className="muted">{t("accountPage.noShop")}</p>}
      {lots.length === 0 && <p className="muted">{t("accountPage.noLots")}</p>}
      <ul className="shop-lots">
        {lots.map((lot) => (
          <li key={`${lot.expiresOn}-${lot.points}`}>
            {lot.expiresOn
              ? t("accountPage.lot", { points: lot.points, day: lot.expiresOn })
              : t("accountPage.lotForever", { points: lot.points })}
          </li>
        ))}
      </ul>
    </>
  );
}
