import { useQueryClient } from "@tanstack/react-query";
import { householdQuery } from "../api";
import type { HouseholdView } from "../types";

/** After an action: the answer is shown at once, and whatever else shows the family is read again. */
export function useShowFresh() {
  const client = useQueryClient();
  return (fresh?: HouseholdView) => {
    if (fresh) client.setQueryData(householdQuery(fresh.id).queryKey, fresh);
    client.invalidateQueries({ queryKey: ["households"] });
    client.invalidateQueries({ queryKey: ["approvals"] });
  };
}
