import { type ChangeEvent, useEffect, useState } from "react";
import { MOST_EVIDENCE, PICTURES } from "@/shared/files/photos";
import { EVIDENCE, shrink } from "@/shared/files/shrink";
import { uuidv7 } from "@/shared/ids/uuidv7";
import type { Shot } from "../outbox/pending";
import { useWords } from "../words/useWords";
import { Fault } from "./Fault";

interface Props {
  shots: Shot[];
  change: (shots: Shot[]) => void;
}

/** The camera, and what it took for this entry; made small here, so that it can wait on the phone. */
export function PhotoField({ shots, change }: Props) {
  const { score: words } = useWords();
  const [busy, setBusy] = useState(false);
  const [bad, setBad] = useState(false);
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (!file) return;
    setBusy(true);
    const picture = await shrink(file, EVIDENCE);
    setBusy(false);
    setBad(!PICTURES.split(",").includes(picture.type));
    if (PICTURES.split(",").includes(picture.type))
      change([...shots, { id: uuidv7(), bytes: await picture.arrayBuffer() }]);
  };
  return (
    <div className="field">
      <span>{words.shots(shots.length, MOST_EVIDENCE)}</span>
      {shots.length > 0 && (
        <ul className="photos">
          {shots.map((shot, place) => (
            <li key={shot.id} className="shot">
              <Picture shot={shot} alt={words.shotOne(place + 1)} />
              <button
                type="button"
                aria-label={words.shotDrop(place + 1)}
                onClick={() => change(shots.filter((one) => one !== shot))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {shots.length < MOST_EVIDENCE && (
        <label className="button wide photo-button">
          {busy ? words.shooting : words.shoot}
          <input type="file" accept="image/*" capture="environment" disabled={busy} onChange={take} />
        </label>
      )}
      <Fault text={bad ? words.shotBad : undefined} />
    </div>
  );
}

function Picture({ shot, alt }: { shot: Shot; alt: string }) {
  const [url, setUrl] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([shot.bytes], { type: "image/jpeg" }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [shot]);
  return url ? <img src={url} alt={alt} /> : null;
}
