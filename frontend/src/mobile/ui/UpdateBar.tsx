import { useWords } from "../words/useWords";
import { postponeUpdate, useUpdate } from "./update";

export function UpdateBar() {
  const { update: words } = useWords();
  const apply = useUpdate();
  return (
    <div role="status">
      {apply && (
        <div className="update-bar">
          <b>{words.ready}</b>
          <button type="button" className="button" onClick={postponeUpdate}>
            {words.later}
          </button>
          <button type="button" className="button primary" onClick={apply}>
            {words.apply}
          </button>
        </div>
      )}
    </div>
  );
}
