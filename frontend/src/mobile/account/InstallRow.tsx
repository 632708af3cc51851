import { useState } from "react";
import { useWords } from "../words/useWords";
import { install, useInstall } from "./install";

export function InstallRow() {
  const { account: words } = useWords();
  const state = useInstall();
  const [hint, setHint] = useState(false);
  if (state === "installed")
    return (
      <li className="row">
        <span className="row-text">{words.installed}</span>
      </li>
    );
  return (
    <li>
      <button type="button" className="row" onClick={() => (state === "offered" ? install() : setHint(true))}>
        <span className="row-text" role="status">
          {words.install}
          {hint && <span className="row-more">{words.installHint}</span>}
        </span>
      </button>
    </li>
  );
}
