import { useUrlState } from "@/shared/routing/useUrlState";
import type { BoardFilter } from "./model";

/** What of the board is shown, kept in the address. */
export function useBoardFilter() {
  const [state, setState] = useUrlState({ grid: "", q: "", only: "" });
  return [state as BoardFilter, (next: BoardFilter) => setState({ ...next }, { replace: true })] as const;
}
