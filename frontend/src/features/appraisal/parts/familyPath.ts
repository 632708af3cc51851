/** A household's page. @param scheme empty where there is only one, or which one is not known: the page finds it */
export function familyPath(household: string, period = "", scheme = ""): string {
  const query = new URLSearchParams({ ...(period ? { period } : {}), ...(scheme ? { scheme } : {}) }).toString();
  return `/family-scores/${household}${query && `?${query}`}`;
}
