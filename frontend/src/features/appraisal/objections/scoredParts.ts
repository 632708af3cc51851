import { daysOf, kindOf } from "@/shared/appraisal/period";

const KINDS = ["MONTH", "QUARTER", "YEAR"] as const;

/**
 * The scored periods that a longer one is made of, the shortest that there are; none for one that is scored itself. An
 * objection is raised to one of them, since the longer has no entries of its own.
 */
export function scoredParts<P extends { period: string }>(period: string, all: readonly P[]): P[] {
  const [first, last] = daysOf(period);
  const kind = KINDS.indexOf(kindOf(period));
  const within = all.filter((one) => {
    const [from, until] = daysOf(one.period);
    return KINDS.indexOf(kindOf(one.period)) < kind && from >= first && until <= last;
  });
  const shortest = Math.min(...within.map((one) => KINDS.indexOf(kindOf(one.period))));
  return within.filter((one) => KINDS.indexOf(kindOf(one.period)) === shortest);
}
