import { expect, test } from "vitest";
import { readText } from "./readText";

test("reads UTF-8 and GB 18030", async () => {
  expect(await readText(new Blob([new TextEncoder().encode("浦江县")]))).toBe("浦江县");
  expect(await readText(new Blob([new Uint8Array([0xc6, 0xd6, 0xbd, 0xad, 0xcf, 0xd8])]))).toBe("浦江县");
});
