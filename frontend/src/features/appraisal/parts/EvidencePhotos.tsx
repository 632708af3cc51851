import { Image } from "antd";
import { useTranslation } from "react-i18next";
import { evidenceUrl } from "@/shared/files/photos";

interface Props {
  entry: { id: string; photos: string[]; photosAwaited: number };
}

/** What proves an entry: small, large on a click, and on paper beside its sentence. */
export function EvidencePhotos({ entry }: Props) {
  const { t } = useTranslation("appraisal");
  if (entry.photos.length === 0 && entry.photosAwaited === 0) return null;
  return (
    <span className="evidence-photos">
      <Image.PreviewGroup items={entry.photos.map((photo) => evidenceUrl(entry.id, photo))}>
        {entry.photos.map((photo, place) => (
          <Image
            key={photo}
            src={evidenceUrl(entry.id, photo, true)}
            alt={t("proof.one", { number: place + 1 })}
            height={48}
            width={64}
          />
        ))}
      </Image.PreviewGroup>
      {entry.photosAwaited > 0 && (
        <span className="muted no-print">{t("proof.awaited", { count: entry.photosAwaited })}</span>
      )}
    </span>
  );
}
