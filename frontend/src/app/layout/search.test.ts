import { expect, test } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { Refused, stubApi } from "../../../tests/stubApi";
import { searchQuery } from "./search";

const all = { regions: true, households: true };
const page = (...items: object[]) => ({ items, total: items.length });
const village = {
  code: "330726101201",
  name: "新联村",
  path: [
    { code: "330726", name: "浦江县" },
    { code: "330726101", name: "黄宅镇" },
  ],
};
const household = { id: "h1", number: "A01", headName: "石永福", townName: "黄宅镇", villageName: "新联村" };

const search = (may = all) => queryClient.fetchQuery(searchQuery("新联", may));

test("a place is shown with the places that it lies in", async () => {
  const county = { code: "330726", name: "浦江县", path: [] };
  stubApi({ "GET /regions": page(village, county), "GET /households": page(), "GET /residents": page() });
  expect(await search()).toEqual([
    {
      kind: "regions",
      hits: [
        { path: "/regions?at=330726101201", name: "新联村", note: "浦江县 黄宅镇" },
        { path: "/regions?at=330726", name: "浦江县", note: "330726" },
      ],
    },
  ]);
});

test("one kind that cannot be asked hides none of the others", async () => {
  stubApi({ "GET /regions": page(village), "GET /households": page(household), "GET /residents": new Refused(503) });
  expect((await search()).map((group) => group.kind)).toEqual(["regions", "households"]);
});

test("nothing found is an error unless all could be asked", async () => {
  stubApi({ "GET /households": page(), "GET /residents": new Refused(503) });
  await expect(search({ regions: false, households: true })).rejects.toMatchObject({ status: 503 });
  stubApi({ "GET /households": page(), "GET /residents": page() });
  expect(await search({ regions: false, households: true })).toEqual([]);
});
