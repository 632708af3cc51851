import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { MOST_PROOFS, PROOFS } from "./files";

export interface PickedFile {
  /** The file's own: sent again it is the same one. */
  id: string;
  file: File;
}

interface Props {
  value: PickedFile[];
  onChange: (value: PickedFile[]) => void;
  disabled: boolean;
}

/** Photos and PDF that will go with an objection, by their names. */
export function FilePicker({ value, onChange, disabled }: Props) {
  const { t } = useTranslation("appraisal");
  return (
    <>
      {value.map((one) => (
        <div key={one.id}>
          {one.file.name}{" "}
          {!disabled && (
            <Button size="small" type="link" onClick={() => onChange(value.filter((other) => other !== one))}>
              {t("objections.fileDrop")}
            </Button>
          )}
        </div>
      ))}
      {value.length < MOST_PROOFS && (
        <input
          id="objection-files"
          type="file"
          accept={PROOFS}
          multiple
          disabled={disabled}
          onChange={(event) => {
            const more = [...(event.target.files ?? [])].map((file) => ({ id: uuidv7(), file }));
            onChange([...value, ...more].slice(0, MOST_PROOFS));
            event.target.value = "";
          }}
        />
      )}
    </>
  );
}
