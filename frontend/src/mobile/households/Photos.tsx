import { type ChangeEvent, useState } from "react";
import { asProblem } from "@/shared/api/problem";
import { addPhoto, loadPhotos, PICTURES, photoUrl } from "@/shared/files/photos";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { useMe } from "../session/session";
import { Notice } from "../ui/Notice";
import { useAnswer } from "../useAnswer";
import { useWords } from "../words/useWords";

/** The household's photos, and the camera for another one. */
export function Photos({ household }: { household: string }) {
  const { photos: words, network } = useWords();
  const me = useMe();
  const { data, again } = useAnswer(`photos.${household}`, () => loadPhotos(household));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const mayAdd = me.permissions.includes("household:write");

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (!file) return;
    setBusy(true);
    setProblem(null);
    try {
      await addPhoto(household, uuidv7(), file, "");
      again();
    } catch (error) {
      const reason = asProblem(error);
      setProblem(reason.status === 0 ? network.unreachable : reason.detail || reason.title);
    } finally {
      setBusy(false);
    }
  };
  if (!mayAdd && !data?.length) return null;
  return (
    <section className="card" aria-labelledby="photos-title">
      <h2 id="photos-title" className="card-title">
        {words.title(data?.length ?? 0)}
      </h2>
      <div role="alert">{problem && <Notice tone="error">{problem}</Notice>}</div>
      {data && data.length > 0 && (
        <ul className="photos">
          {data.map((photo) => (
            <li key={photo.id}>
              <a href={photoUrl(household, photo.id)} target="_blank" rel="noreferrer">
                <img src={photoUrl(household, photo.id, true)} alt={photo.caption ?? words.one} loading="lazy" />
              </a>
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <label className="button wide photo-button">
          {busy ? words.sending : words.take}
          <input type="file" accept={PICTURES} disabled={busy} onChange={take} />
        </label>
      )}
    </section>
  );
}
