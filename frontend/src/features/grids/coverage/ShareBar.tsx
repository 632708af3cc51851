import { formatShare } from "@/shared/ui/format";

const LOW = 0.8;

/** A share as a bar with its figure. */
export function ShareBar({ share }: { share: number | null }) {
  const percent = Math.round((share ?? 0) * 1000) / 10;
  return (
    <span className="share-bar">
      <span aria-hidden>
        <i className={share !== null && share < LOW ? "low" : undefined} style={{ width: `${percent}%` }} />
      </span>
      <span>{formatShare(share)}</span>
    </span>
  );
}
