/** The server opens so many accounts at a time. */
const MOST = 100;

/** As many requests as it takes; what came before one that failed is kept by `send`. */
export async function inBatches(ids: string[], send: (some: string[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < ids.length; from += MOST) await send(ids.slice(from, from + MOST));
}
