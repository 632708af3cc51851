/** Where to go after sign-in: only ever a page of this site. */
export function safeReturn(from: string | null): string {
  if (!from?.startsWith("/") || from.startsWith("//") || from.startsWith("/\\")) return "/";
  return from.startsWith("/login") ? "/" : from;
}
