// Stand-in until openapi.yaml is in the tree (`npm run gen:api` overwrites it): every path, untyped bodies.
// biome-ignore-all lint/suspicious/noExplicitAny: stand-in
interface AnyOperation {
  // biome-ignore lint/suspicious/noExplicitAny: stand-in
  parameters: { query?: any; path?: any; header?: never; cookie?: never };
  // biome-ignore lint/suspicious/noExplicitAny: stand-in
  requestBody?: { content: { "application/json": any } };
  // biome-ignore lint/suspicious/noExplicitAny: stand-in
  responses: { 200: { headers: Record<string, never>; content: { "application/json": any } } };
}
export interface paths {
  [path: string]: { get: AnyOperation; post: AnyOperation; put: AnyOperation; delete: AnyOperation };
}
