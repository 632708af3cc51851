import { expect, test } from "vitest";
import { importsOf, sources } from "./sources";

const part = (path: string) =>
  path
    .split("/")
    .slice(0, path.startsWith("features/") ? 2 : 1)
    .join("/");

function offence(from: string, to: string): string | null {
  const [here, there] = [part(from), part(to)];
  if (here.startsWith("mobile")) {
    if (/^npm:(antd|@ant-design|@tanstack)/.test(to)) return "phone bundle stays without antd and react-query";
    if (!to.startsWith("npm:") && !["mobile", "shared"].includes(there)) return "mobile → shared only";
    return null;
  }
  if (to.startsWith("npm:")) return null;
  if (there === "mobile") return "office may not import mobile";
  if (here === "shared" && there !== "shared") return "shared imports nothing above it";
  if (here.startsWith("features/") && there !== "shared" && there !== here) return "feature → shared or itself only";
  return null;
}

test("imports flow shared → features → app", () => {
  const offences: string[] = [];
  for (const [path, text] of sources())
    for (const target of importsOf(path, text)) {
      const why = offence(path, target);
      if (why) offences.push(`${path} → ${target}: ${why}`);
    }
  expect(offences).toEqual([]);
});

test("the rules catch what they are for", () => {
  expect(offence("features/grids/A.tsx", "features/households/B")).toContain("feature");
  expect(offence("shared/ui/A.tsx", "app/router")).toContain("shared");
  expect(offence("mobile/main.tsx", "npm:antd")).toContain("phone");
  expect(offence("features/grids/A.tsx", "features/grids/B")).toBeNull();
  expect(offence("app/router.tsx", "features/grids/routes")).toBeNull();
});

test("no source file is longer than 350 lines", () => {
  const long = [...sources()].filter(([, text]) => text.split("\n").length > 350).map(([path]) => path);
  expect(long).toEqual([]);
});
