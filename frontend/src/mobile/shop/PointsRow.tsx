import { Link } from "wouter";
import { useMe } from "../session/session";
import { Icon } from "../ui/Icon";
import { useAnswer } from "../useAnswer";
import { accountOf } from "./views";
import { useShopWords } from "./words";

/** What the household has to spend, and the way to the counter for who keeps the shop. Nothing where there is no shop. */
export function PointsRow({ id }: { id: string }) {
  const me = useMe();
  return me.permissions.includes("shop:read") ? <Points id={id} keeps={me.permissions.includes("shop:write")} /> : null;
}

function Points({ id, keeps }: { id: string; keeps: boolean }) {
  const words = useShopWords();
  const { data } = useAnswer(id, () => accountOf(id));
  if (!data || (!data.hasShop && data.account.balance === 0)) return null;
  const content = (
    <>
      <Icon name="bag" />
      <span className="row-text">
        {words.points}
        <span className="row-more">{words.available(data.account.available)}</span>
      </span>
    </>
  );
  return keeps ? (
    <Link href={`/shop/${id}`} className="row card">
      {content}
      <Icon name="next" />
    </Link>
  ) : (
    <div className="row card">{content}</div>
  );
}
