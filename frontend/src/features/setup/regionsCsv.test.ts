import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkRegionsCsv, decodeCsv } from "./regionsCsv";

const HEAD = "code,name,level,parent_code\n330000000000,浙江省,PROVINCE,\n330726000000,浦江县,COUNTY,330000000000\n";

test("the shipped file of a county has no fault", () => {
  const file = readFileSync("../backend/src/main/resources/regions/pujiang.csv", "utf8");
  expect(checkRegionsCsv(file)).toEqual({ countyName: "浦江县", towns: 15, villages: 244, faults: [] });
});

test("each fault is named with its line", () => {
  const text = `${HEAD}33072610100,黄宅镇,TOWNSHIP,330726000000\n330726102000,,TOWNSHIP,330726000000\n330726103201,王店村,HAMLET,330726000000\n330726104201,上市村,VILLAGE,330726104000\n330726000000,浦江县,VILLAGE,330000000000\nx,y\n`;
  expect(checkRegionsCsv(text).faults.map(({ row, fault }) => [row, fault])).toEqual([
    [4, "code"],
    [5, "name"],
    [6, "level"],
    [7, "parent"],
    [8, "twice"],
    [9, "columns"],
  ]);
});

test("a wrong header and a missing county are told apart", () => {
  expect(checkRegionsCsv("代码,名称\n").faults).toEqual([{ row: 1, fault: "header", text: "代码,名称" }]);
  expect(checkRegionsCsv("code,name,level,parent_code\n").faults[0]?.fault).toBe("noCounty");
});

test("reads UTF-8 and GB 18030", () => {
  expect(decodeCsv(new TextEncoder().encode("浦江县").buffer as ArrayBuffer)).toBe("浦江县");
  expect(decodeCsv(new Uint8Array([0xc6, 0xd6, 0xbd, 0xad, 0xcf, 0xd8]).buffer)).toBe("浦江县");
});
