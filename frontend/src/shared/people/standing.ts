const GONE = ["MOVED_OUT", "DECEASED", "CANCELLED"];

/** One who has died or left stays on the household's record, but is not of it any more. */
export const isCurrent = ({ status }: { status: string }) => !GONE.includes(status);

/** A label ends on its last day's date, which is no longer part of it. */
export const hasEnded = ({ validTo }: { validTo?: string | null }, day = new Date().toLocaleDateString("sv-SE")) =>
  Boolean(validTo && validTo <= day);
