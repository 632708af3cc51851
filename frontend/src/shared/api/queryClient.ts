import { QueryClient } from "@tanstack/react-query";
import { asProblem } from "./problem";

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && asProblem(error).transient,
      },
    },
  });
}

export const queryClient = createQueryClient();
