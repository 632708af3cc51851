import { createStore } from "../store";

interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

type Install = "no" | "offered" | "installed";

let offer: InstallEvent | null = null;
const state = createStore<Install>("no");
export const useInstall = state.use;

/** Listens from the start: browsers offer installing once, early. */
export function watchInstall(): void {
  if (window.matchMedia("(display-mode: standalone)").matches) state.set("installed");
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer = event as InstallEvent;
    state.set("offered");
  });
  window.addEventListener("appinstalled", () => state.set("installed"));
}

export async function install(): Promise<void> {
  await offer?.prompt();
  offer = null;
  if (state.get() === "offered") state.set("no");
}
