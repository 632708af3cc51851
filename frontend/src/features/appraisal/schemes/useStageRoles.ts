import { useQuery } from "@tanstack/react-query";
import { stageRolesQuery } from "../api";

/** The posts that act in some stage, each once, as choices; the server knows which one acts where. */
export function useStageRoles(): { value: string; label: string }[] {
  const stages = useQuery(stageRolesQuery).data ?? [];
  const names = new Map(stages.flatMap(({ roles }) => roles ?? []).map(({ code, name }) => [code ?? "", name ?? ""]));
  return [...names].map(([value, label]) => ({ value, label }));
}
