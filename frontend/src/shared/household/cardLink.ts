/** What the code on a door leads to: the household's own id behind the sign-in, nothing about its people. */
export const cardLink = (id: string) => `${location.origin}/m/households/${id}`;

/** The household of a code that a scanner has typed into a search box; null for any other text. */
export const householdOfCard = (text: string): string | null =>
  /^https?:\/\/\S+\/m\/households\/([0-9a-f-]{36})$/i.exec(text.trim())?.[1]?.toLowerCase() ?? null;
