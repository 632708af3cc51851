import type { RegionNode, RegionView } from "@/features/regions/types";

export const node = (code: string, name: string, childCount = 0): RegionNode => ({
  code,
  name,
  level: code.length === 6 ? "COUNTY" : code.length === 9 ? "TOWN" : "VILLAGE",
  kind: null,
  parentCode: null,
  childCount,
  households: 100,
  residents: 300,
  validTo: null,
});

export const region = (code: string, name: string, change: Partial<RegionView> = {}): RegionView => ({
  ...node(code, name),
  kind: null,
  officialCode: code.padEnd(12, "0"),
  shortName: name,
  path: [{ code: "330726", name: "浦江县", level: "COUNTY" }],
  validFrom: "2020-01-01",
  validTo: null,
  successorCode: null,
  successorName: null,
  longitude: null,
  latitude: null,
  version: 1,
  actions: [],
  ...change,
});
