import { createStore } from "../store";

/** Applies the waiting version; null while there is none. */
const waiting = createStore<(() => void) | null>(null);
export const useUpdate = waiting.use;
export const postponeUpdate = () => waiting.set(null);

const HOUR = 3_600_000;

/** The application shell for the next start without network. Loaded after the first screen, and only where it may be. */
export async function keepShell(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const { Workbox } = await import("workbox-window");
  const worker = new Workbox("/m/sw.js", { scope: "/m/" });
  worker.addEventListener("waiting", () =>
    waiting.set(() => {
      worker.addEventListener("controlling", () => location.reload());
      worker.messageSkipWaiting();
    }),
  );
  await worker.register();
  setInterval(() => worker.update().catch(() => {}), HOUR);
}
