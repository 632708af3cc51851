import { CameraOutlined, DeleteOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Image, Skeleton } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonDialog } from "@/shared/actions/ReasonDialog";
import { loadPhotos, type Photo, photoUrl, removePhoto } from "@/shared/files/photos";
import { Can } from "@/shared/session/Can";
import { formatTime, orDash } from "@/shared/ui/format";
import { Panel } from "@/shared/ui/Panel";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import "./photos.css";

const AddPhotoDialog = lazy(async () => ({ default: (await import("./AddPhotoDialog")).AddPhotoDialog }));

/** Pictures of the house and yard; uploaded, looked at, and removed with a reason. */
export function PhotoPanel({ household }: { household: string }) {
  const { t } = useTranslation("households");
  const client = useQueryClient();
  const queryKey = ["households", "photos", household];
  const photos = useQuery({ queryKey, queryFn: () => loadPhotos(household) });
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Photo | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey });
  const add = (
    <Can do="household:write">
      <Button size="small" icon={<CameraOutlined />} onClick={() => setAdding(true)}>
        {t("photo.add")}
      </Button>
    </Can>
  );
  return (
    <Panel title={t("photo.title")} extra={add} className="no-print">
      {photos.isPending && <Skeleton active title={false} />}
      {photos.isError && <ErrorState error={photos.error} onRetry={() => photos.refetch()} />}
      {photos.data?.length === 0 && <EmptyState text={t("photo.none")} />}
      {photos.data && photos.data.length > 0 && (
        <Image.PreviewGroup items={photos.data.map((photo) => photoUrl(household, photo.id))}>
          <ul className="photos">
            {photos.data.map((photo) => (
              <li key={photo.id}>
                <Image src={photoUrl(household, photo.id, true)} alt={photo.caption ?? t("photo.one")} />
                <strong>{orDash(photo.caption)}</strong>
                <span className="muted">
                  {formatTime(photo.createdAt)} {photo.uploadedBy}
                </span>
                <Can do="household:write">
                  <Button
                    size="small"
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t("photo.remove", { name: photo.caption ?? t("photo.one") })}
                    onClick={() => setRemoving(photo)}
                  />
                </Can>
              </li>
            ))}
          </ul>
        </Image.PreviewGroup>
      )}
      {adding && (
        <Suspense fallback={null}>
          <AddPhotoDialog
            household={household}
            onDone={() => {
              setAdding(false);
              refresh();
            }}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      )}
      {removing && (
        <ReasonDialog
          title={t("photo.remove", { name: removing.caption ?? t("photo.one") })}
          danger
          send={(reason) => removePhoto(household, removing.id, reason)}
          onDone={() => {
            setRemoving(null);
            refresh();
          }}
          onClose={() => setRemoving(null)}
        >
          <p>{t("photo.removeEffect")}</p>
        </ReasonDialog>
      )}
    </Panel>
  );
}
