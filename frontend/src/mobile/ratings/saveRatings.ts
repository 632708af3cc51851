import { asProblem, ProblemError } from "@/shared/api/problem";
import type { NewRatings } from "../outbox/pending";
import { filledOf, type RatingSheet, record, type Touched, withTouched } from "./sheet";
import { ratingWords } from "./words";

const TIMES = 3;

/**
 * Saves what was chosen on top of what others saved meanwhile. Only where another person gave the same item of the same
 * rater other points it is refused, in words: which of the two is right is for people to say.
 *
 * @param account of the author
 */
export async function saveRatings(
  { schemeId, sheet, touched, author }: NewRatings,
  account: string,
): Promise<RatingSheet> {
  let base = sheet;
  for (let time = 1; ; time++) {
    const answer = await record(base, schemeId, withTouched(base, touched)).catch((error) => error as Error);
    if (!(answer instanceof Error)) return whole(answer);
    const problem = asProblem(answer);
    const current = problem.code === "stale" ? (problem.current as RatingSheet | undefined) : undefined;
    if (!current || time === TIMES) throw problem;
    const own = current.givenById ? current.givenById === account : current.givenBy === author;
    const against = own ? [] : conflicts(sheet, current, touched);
    if (against.length > 0)
      throw new ProblemError(409, { code: "conflict", detail: ratingWords().conflict(against.join("；")), current });
    // The first time got through, its answer did not.
    if (alike(withTouched(current, touched), filledOf(current))) return current;
    base = current;
  }
}

/** Items that are somebody else's to record stay as they were: said, wherever he is by then. */
function whole(answer: RatingSheet): RatingSheet {
  if (answer.refused.length === 0) return answer;
  const reasons = answer.refused.map((one) => one.reason).join("；");
  throw new ProblemError(422, { code: "partly", detail: ratingWords().refused(reasons), current: answer });
}

/** In words: whom and what another has given other points than this person, since he saw the sheet. */
export function conflicts(seen: RatingSheet, current: RatingSheet, touched: Touched): string[] {
  const words = ratingWords();
  const [was, now] = [filledOf(seen), filledOf(current)];
  const by = current.givenBy ?? words.somebody;
  const name = (id: string) => current.raters.find((one) => one.householdId === id)?.name ?? "";
  return Object.entries(touched).flatMap(([rater, mine]) => {
    if (!mine) {
      const changed = now[rater] && !alike({ _: was[rater] ?? {} }, { _: now[rater] });
      return changed ? [words.dropConflict(by, name(rater))] : [];
    }
    if (was[rater] && !now[rater]) return [words.goneConflict(by, name(rater))];
    return Object.entries(mine).flatMap(([code, points]) => {
      const [before, after] = [was[rater]?.[code] ?? 0, now[rater]?.[code] ?? 0];
      const item = current.items.find((one) => one.code === code)?.text ?? code;
      return after === before || after === points ? [] : [words.itemConflict(by, name(rater), item, after, points)];
    });
  });
}

/** The same raters with the same points; what is not said is 0. */
function alike(one: Record<string, Record<string, number>>, other: Record<string, Record<string, number>>): boolean {
  const text = (filled: Record<string, Record<string, number>>) =>
    JSON.stringify(
      Object.entries(filled)
        .map(([rater, points]) => [
          rater,
          Object.entries(points)
            .filter(([, value]) => value > 0)
            .sort(),
        ])
        .sort(),
    );
  return text(one) === text(other);
}
