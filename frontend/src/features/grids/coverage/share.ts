import type { Coverage } from "../types";

/** Share of the households that have a contact member; null where there are none. */
export const contactShare = ({ households, householdsWithoutMember }: Coverage): number | null =>
  households === 0 ? null : (households - householdsWithoutMember) / households;
