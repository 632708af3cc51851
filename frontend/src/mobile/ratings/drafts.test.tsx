import "fake-indexeddb/auto";
import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { rated, rater, sheet } from "../../../tests/phoneRatings";
import { atTheDoor, noNetwork, open } from "../../../tests/phoneScoring";
import { countDrafts, keepDraft, keptDraft } from "../outbox/drafts";
import { outbox, replay } from "../outbox/outbox";
import { answers, me, server } from "../testing";

atTheDoor();

const DRAFT = "ratings.h1.s1.2026-11";

/** One message that waits, written on the sheet as it was before anybody saved. */
async function waits() {
  noNetwork("/appraisal/ratings");
  const user = await open("/score/h1/ratings");
  await user.click(await screen.findByRole("button", { name: "黄根土：评这一户" }));
  await user.click(screen.getByRole("radio", { name: "环境脏乱 2" }));
  await user.click(screen.getByRole("button", { name: "登记" }));
  await screen.findByText("1 条待发送");
  await screen.findByRole("link", { name: "登记自评、互评" });
  return user;
}

function taken(answer = sheet({ givenAt: "2026-11-22T01:00:00Z", givenBy: me.displayName })) {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/appraisal/ratings", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(answer as never);
    }),
  );
  return sent;
}

test("a sheet waits with the scheme it is of: another scheme's begins empty and leaves it in the outbox", async () => {
  rated();
  answers.get("/appraisal/schemes", [
    { id: "s1", name: "好家风评价", inForce: 1 },
    { id: "s2", name: "道德银行", inForce: 1 },
  ]);
  rated("s2");
  const user = await waits();
  await user.click(await screen.findByRole("link", { name: "返回" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "评价办法" }), "s2");
  await waitFor(() => expect(screen.getByRole("combobox", { name: "评价办法" })).toHaveValue("s2"));
  await user.click(await screen.findByRole("link", { name: /黄根土/ }));
  await user.click(await screen.findByRole("link", { name: "登记自评、互评" }));
  await user.click(await screen.findByRole("button", { name: "黄根土：评这一户" }));
  expect(screen.getByRole("radio", { name: "环境脏乱 0" })).toBeChecked();
  expect(screen.queryByText(/还有没登记上的/)).toBeNull();
  await user.click(screen.getByRole("radio", { name: "环境脏乱 4" }));
  await user.click(screen.getByRole("button", { name: "登记" }));
  await screen.findByText("2 条待发送");
  const sent = taken();
  await replay();
  // In the order of their ids, which tell nothing within a millisecond.
  expect(sent).toHaveLength(2);
  for (const [schemeId, points] of [
    ["s1", 2],
    ["s2", 4],
  ])
    expect(sent).toContainEqual(
      expect.objectContaining({
        schemeId,
        raters: [expect.objectContaining({ householdId: "h1", points: [{ itemCode: "SF-4", points }] })],
      }),
    );
  localStorage.removeItem("touyan.scheme");
});

test("a sheet that waits and is only looked at leaves no draft to undo a later correction", async () => {
  rated();
  const user = await waits();
  await user.click(await screen.findByRole("link", { name: "登记自评、互评" }));
  expect(await screen.findByRole("radio", { name: "环境脏乱 2" })).toBeChecked();
  expect(await countDrafts(me.id)).toBe(0);
});

test("what is changed on a sheet that waits is kept; once the outbox has sent the message, only what it did not say", async () => {
  rated();
  const user = await waits();
  await user.click(await screen.findByRole("link", { name: "登记自评、互评" }));
  await user.click(await screen.findByRole("radio", { name: "环境脏乱 3" }));
  await waitFor(async () => expect(await keptDraft(DRAFT, me.id)).toMatchObject({ touched: { h1: { "SF-4": 3 } } }));
  // As it is left when the page is closed between choosing and saving: of two items one was sent.
  await keepDraft(DRAFT, me.id, { sheet: sheet(), touched: { h1: { "SF-4": 2 }, h2: { "SF-4": 1 } } });
  const answer = sheet({
    givenAt: "2026-11-22T01:00:00Z",
    raters: [rater("h2", "郑小明"), { ...rater("h1", "黄根土", true), points: { "SF-4": 2 } }],
  });
  taken(answer);
  await replay();
  expect(outbox().items).toEqual([]);
  expect(await keptDraft(DRAFT, me.id)).toEqual({ sheet: answer, touched: { h2: { "SF-4": 1 } } });
});

test("a message that is sent or dropped takes its own draft with it", async () => {
  rated();
  const user = await waits();
  const said = { sheet: sheet(), touched: { h1: { "SF-4": 2 } } };
  await keepDraft(DRAFT, me.id, said);
  await user.click(await screen.findByRole("link", { name: /1 条待发送/ }));
  await user.click(await screen.findByRole("button", { name: "删除" }));
  await user.click(screen.getByRole("button", { name: "确定删除" }));
  await waitFor(async () => expect(await countDrafts(me.id)).toBe(0));
});
