import { useTranslation } from "react-i18next";
import type { Difference } from "./difference";
import { usePrinted } from "./printed";
import "./audit.css";

interface Props {
  objectType: string;
  rows: Difference[];
}

/** Before and after, side by side; what did not change is pale. */
export function DifferenceTable({ objectType, rows }: Props) {
  const { t } = useTranslation("audit");
  const { nameOf, print } = usePrinted(objectType);
  if (rows.length === 0) return <p className="muted">{t("diff.none")}</p>;
  return (
    <table className="differences">
      <thead>
        <tr>
          <th scope="col">{t("diff.field")}</th>
          <th scope="col">{t("diff.before")}</th>
          <th scope="col">{t("diff.after")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [before, after] = [print(row.field, row.before), print(row.field, row.after)];
          return (
            <tr key={row.field} className={row.changed ? "changed" : undefined}>
              <th scope="row">{nameOf(row.field)}</th>
              <td>{row.changed && before ? <del>{before}</del> : before || "—"}</td>
              <td>{row.changed && after ? <ins>{after}</ins> : after || "—"}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
