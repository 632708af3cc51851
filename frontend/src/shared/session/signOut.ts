import { api } from "../api/client";
import { queryClient } from "../api/queryClient";
import { dropAllDrafts } from "../forms/draftStore";

/** Ends the session here, or on every machine; nothing of the person stays in this browser. */
export async function signOut(everywhere = false): Promise<void> {
  if (everywhere) await api.DELETE("/sessions");
  else await api.DELETE("/session");
  dropAllDrafts();
  queryClient.clear();
}
