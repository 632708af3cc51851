import { useTranslation } from "react-i18next";
import type { Difference } from "./difference";
import "./audit.css";

/** Before and after, side by side; what did not change is pale. */
export function DifferenceTable({ rows }: { rows: Difference[] }) {
  const { t } = useTranslation("audit");
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
        {rows.map((row) => (
          <tr key={row.field} className={row.changed ? "changed" : undefined}>
            <th scope="row">{t(`name.${row.field}`, row.field)}</th>
            <td>{row.changed && row.before ? <del>{row.before}</del> : row.before || "—"}</td>
            <td>{row.changed && row.after ? <ins>{row.after}</ins> : row.after || "—"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
