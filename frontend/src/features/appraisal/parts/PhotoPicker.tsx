import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { MOST_EVIDENCE, PICTURES } from "@/shared/files/photos";
import { uuidv7 } from "@/shared/ids/uuidv7";

export interface Picked {
  /** The photo's own: sent again it is the same one. */
  id: string;
  file: File;
}

interface Props {
  value: Picked[];
  onChange: (value: Picked[]) => void;
  disabled: boolean;
}

/** Photos that will go with an entry, to be looked at before they are sent. */
export function PhotoPicker({ value, onChange, disabled }: Props) {
  const { t } = useTranslation("appraisal");
  return (
    <div className="photo-picker">
      {value.map((one, place) => (
        <span key={one.id} className="picked">
          <Preview file={one.file} alt={t("proof.one", { number: place + 1 })} />
          {!disabled && (
            <Button
              size="small"
              shape="circle"
              icon={<CloseOutlined />}
              aria-label={t("proof.drop", { number: place + 1 })}
              onClick={() => onChange(value.filter((other) => other !== one))}
            />
          )}
        </span>
      ))}
      {value.length < MOST_EVIDENCE && (
        <input
          id="evidence-photos"
          type="file"
          accept={PICTURES}
          multiple
          disabled={disabled}
          onChange={(event) => {
            const more = [...(event.target.files ?? [])].map((file) => ({ id: uuidv7(), file }));
            onChange([...value, ...more].slice(0, MOST_EVIDENCE));
            event.target.value = "";
          }}
        />
      )}
    </div>
  );
}

function Preview({ file, alt }: { file: File; alt: string }) {
  const [url, setUrl] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url ? <img src={url} alt={alt} /> : null;
}
