import { forgetDraft, keepDraft, keptDraft } from "../outbox/drafts";
import type { NewRatings } from "../outbox/pending";
import type { RatingSheet, Touched } from "./sheet";

/** What was chosen and not saved, and the sheet that it was chosen on: what others save meanwhile is told from it. */
export interface Draft {
  sheet: RatingSheet;
  touched: Touched;
}

/** A household has a sheet of each scheme that holds there. */
export const draftName = (household: string, scheme: string, period: string) =>
  `ratings.${household}.${scheme}.${period}`;

/**
 * After a message has been sent or dropped: its own draft laid on the sheet later would undo what others have saved
 * since. Of one that says more only that is kept.
 *
 * @param answer the sheet that the server gave back; none when it was dropped
 */
export async function settleDraft(
  { subjectId, schemeId, sheet, touched }: NewRatings,
  owner: string,
  answer?: RatingSheet,
): Promise<void> {
  const name = draftName(subjectId, schemeId, sheet.period);
  const draft = await keptDraft<Draft>(name, owner);
  if (!draft) return;
  const rest = beyond(draft.touched, touched);
  if (Object.keys(rest).length === 0) await forgetDraft(name, owner);
  else if (answer) await keepDraft(name, owner, { sheet: answer, touched: rest } satisfies Draft);
}

/** What of one is not in the other too. */
function beyond(one: Touched, other: Touched): Touched {
  return Object.fromEntries(
    Object.entries(one).flatMap(([rater, points]): [string, Touched[string]][] => {
      const said = other[rater];
      if (!points) return said === null ? [] : [[rater, null]];
      const rest = Object.entries(points).filter(([item, value]) => said?.[item] !== value);
      return rest.length > 0 || !said ? [[rater, Object.fromEntries(rest)]] : [];
    }),
  );
}
