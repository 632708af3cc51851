/** What holds for one of the places or for a place within them; the nearest first, as the server takes them. */
export function nearest<T extends { holderArea: string }>(schemes: readonly T[], areas: readonly string[]): T[] {
  const covers = ({ holderArea }: T) => areas.filter((area) => area.startsWith(holderArea)).length;
  const rank = (scheme: T) => (covers(scheme) === areas.length ? 0 : covers(scheme) > 0 ? 1 : 2);
  const size = (scheme: T) => (covers(scheme) > 0 ? -1 : 1) * scheme.holderArea.length;
  return schemes
    .filter((scheme) => covers(scheme) > 0 || areas.some((area) => scheme.holderArea.startsWith(area)))
    .sort((a, b) => rank(a) - rank(b) || size(a) - size(b));
}
