import { useWords } from "../words/useWords";
import { Emblem } from "./Emblem";

/** What m/index.html shows before the script has come, until it is known who is signed in. */
export function Splash() {
  const words = useWords();
  return (
    <div className="splash" role="status" aria-label={words.loading}>
      <Emblem />
      <p>{words.brand}</p>
    </div>
  );
}
