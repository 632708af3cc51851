// Paths that are agreed and not in openapi.yaml yet. A path leaves this list when the contract has it.

// biome-ignore lint/suspicious/noExplicitAny: stand-in
type Anything = any;

interface Answer {
  200: { headers: Record<string, never>; content: { "application/json": Anything } };
}

interface Plain {
  get: { parameters: { query?: never; path?: never; header?: never; cookie?: never }; responses: Answer };
  post: {
    parameters: { query?: never; path?: never; header?: never; cookie?: never };
    requestBody: { content: { "application/json": Anything } };
    responses: Answer;
  };
}

interface OfVillage {
  get: {
    parameters: { query?: never; path: { villageCode: string }; header?: never; cookie?: never };
    responses: Answer;
  };
  post: {
    parameters: { query?: never; path: { villageCode: string }; header?: never; cookie?: never };
    requestBody: { content: { "application/json": Anything } };
    responses: Answer;
  };
  put: OfVillage["post"];
}

interface OfArea {
  get: { parameters: { query?: { area?: string }; path?: never; header?: never; cookie?: never }; responses: Answer };
}

export interface PendingPaths {
  "/setup": Plain;
  "/setup/presets": Plain;
  "/grid-coverage": OfArea;
  "/grid-boards/{villageCode}": OfVillage;
  "/grid-boards/{villageCode}/assign": OfVillage;
  "/grid-boards/{villageCode}/members": OfVillage;
  "/grid-boards/{villageCode}/grouping-preview": OfVillage;
  "/grid-boards/{villageCode}/grouping": OfVillage;
}
