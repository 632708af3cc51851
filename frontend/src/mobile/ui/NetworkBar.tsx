import { useWords } from "../words/useWords";
import { Icon } from "./Icon";
import { useOnline } from "./network";

/** Says in words that there is no network and what that means; silent while there is one. */
export function NetworkBar() {
  const { network } = useWords();
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className="network-bar">
          <Icon name="offline" />
          <span>
            <b>{network.offline}</b> {network.offlineDetail}
          </span>
        </p>
      )}
    </div>
  );
}
