import "fake-indexeddb/auto";
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { atTheDoor, noNetwork, open } from "../../../tests/phoneScoring";
import { answers, server } from "../testing";

atTheDoor();

const board = {
  villageName: "三郑村",
  periodName: "2026年第三季度",
  red: [{ id: "p1", shownName: "黄根土", deed: "见义勇为", expiresOn: "2026-12-31" }],
  yellow: [{ id: "p2", shownName: "郑**", deed: "垃圾不分类。整改后可提前撤下", expiresOn: "2026-12-31" }],
};

test("who looks after a grid reads his village's board, and without network what the phone kept", async () => {
  let asked = "";
  server.use(
    http.get("*/api/v1/appraisal/boards", ({ request }) => {
      asked = new URL(request.url).search;
      return HttpResponse.json(board);
    }),
  );
  const user = await open("/account");
  await user.click(await screen.findByRole("link", { name: "本村红黄榜" }));
  expect(await screen.findByText("黄根土")).toBeInTheDocument();
  expect(screen.getByText("郑**")).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "三郑村红黄榜" })).toBeInTheDocument();
  expect(asked).toMatch(/^\?area=\d{12}$/);

  await user.click(screen.getByRole("link", { name: "返回" }));
  noNetwork("/appraisal/boards");
  await user.click(await screen.findByRole("link", { name: "本村红黄榜" }));
  expect(await screen.findByText(/没有网络，这是/)).toBeInTheDocument();
  expect(screen.getByText("黄根土")).toBeInTheDocument();
});

test("an empty wall says so", async () => {
  answers.get("/appraisal/boards", { ...board, red: [], yellow: [] });
  await open("/board");
  expect(await screen.findByText("现在没有在榜的农户")).toBeInTheDocument();
});
