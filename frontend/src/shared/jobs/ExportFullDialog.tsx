import { useTranslation } from "react-i18next";
import { ReasonDialog } from "../actions/ReasonDialog";
import { type ExportJob, type ExportOrder, orderExport } from "./exports";

interface Props {
  order: ExportOrder;
  onDone: (job: ExportJob) => void;
  onClose: () => void;
}

/** Asks why numbers are wanted in full; a second person decides. */
export default function ExportFullDialog({ order, onDone, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ReasonDialog<ExportJob>
      title={t("exportFull.title")}
      send={(reason) => orderExport({ ...order, fullNumbers: true, reason })}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{t("exportFull.note")}</p>
    </ReasonDialog>
  );
}
