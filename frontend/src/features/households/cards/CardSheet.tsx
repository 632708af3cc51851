import { QRCode } from "antd";
import { useTranslation } from "react-i18next";
import { cardLink } from "@/shared/household/cardLink";
import { useMe } from "@/shared/session/session";
import type { Card } from "./cards";
import "./cards.css";

export type Paper = "A4" | "A6";

/** Cards as they come out of the printer: eight on a sheet of A4, or one on each A6. */
export function CardSheet({ cards, paper }: { cards: Card[]; paper: Paper }) {
  return (
    <div className={`door-cards ${paper.toLowerCase()}`}>
      {cards.map((card) => (
        <DoorCard key={card.id} card={card} large={paper === "A6"} />
      ))}
    </div>
  );
}

function DoorCard({ card, large }: { card: Card; large: boolean }) {
  const { t } = useTranslation("households");
  const me = useMe();
  return (
    <section className="door-card">
      <QRCode
        type="svg"
        value={cardLink(card.id)}
        size={large ? 220 : 132}
        bordered={false}
        color="#000"
        bgColor="#fff"
        errorLevel="M"
      />
      <div>
        <h2>
          {me?.countyName} · {t("doorCard.name")}
        </h2>
        <p className="door-place">
          {card.address?.startsWith(card.villageName) ? card.address : [card.villageName, card.address].join(" ")}
        </p>
        {card.gridName && <p>{card.gridName}</p>}
        {card.contactMember && <p>{t("doorCard.contact", { name: card.contactMember })}</p>}
        <p className="door-hint">{t("doorCard.hint")}</p>
      </div>
    </section>
  );
}
