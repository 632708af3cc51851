import { onlyVillager } from "@/shared/session/villager";
import { session } from "../session/session";
import { useWords } from "../words/useWords";
import { Icon } from "./Icon";
import { useOnline } from "./network";

/** Says in words that there is no network and what that means; silent while there is one. */
export function NetworkBar() {
  const { network } = useWords();
  const online = useOnline();
  const current = session.use();
  const villager = current.state === "in" && onlyVillager(current.me);
  return (
    <div role="status">
      {!online && (
        <p className="network-bar">
          <Icon name="offline" />
          <span>
            <b>{network.offline}</b> {villager ? network.offlineOwn : network.offlineDetail}
          </span>
        </p>
      )}
    </div>
  );
}
