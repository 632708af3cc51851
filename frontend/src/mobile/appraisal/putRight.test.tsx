import "fake-indexeddb/auto";
import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { atTheDoor, open } from "../../../tests/phoneScoring";
import { database } from "../outbox/database";
import { openOutbox, outbox, photosOf } from "../outbox/outbox";
import { keptShot } from "../outbox/shots";
import { answers, me, server } from "../testing";

atTheDoor();

test("an entry put right and refused again leaves the first one its photos", async () => {
  URL.createObjectURL = () => "blob:photo";
  URL.revokeObjectURL = () => {};
  const db = await database();
  const written = { owner: me.id, at: Date.now(), title: "黄根土", detail: "佐证照片" };
  const body = { id: "e1", subjectId: "h1", itemCode: "HJ-12", happenedOn: "2026-11-20", points: 2, photos: 1 };
  await db.put("outbox", {
    ...written,
    id: "e1",
    refusal: "不在期内",
    message: { kind: "entry", body: body as never },
  });
  const proof = { entryId: "e1", subjectId: "h1" };
  await db.put("outbox", { ...written, id: "p1", refusal: null, message: { kind: "photo", body: proof } });
  await db.put("photos", { id: "p1", bytes: new Uint8Array(10).buffer });
  answers.refuses("post", "/appraisal/entries", 422, {
    code: "rule",
    title: "不符合规则",
    detail: "还是不行",
    errors: [],
  });
  await openOutbox(me.id);
  const user = await open("/score/h1/HJ-12?fix=e1");
  expect(await screen.findByRole("img", { name: "照片 1" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "记下并发送" }));
  expect(await screen.findByText("没有记上：还是不行")).toBeVisible();
  expect(photosOf("e1").map(({ id }) => id)).toEqual(["p1"]);
  expect((await keptShot("p1"))?.byteLength).toBe(10);
  expect(outbox().items).toHaveLength(2);

  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/appraisal/entries", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ index: 97 }, { status: 201 });
    }),
    http.post("*/api/v1/appraisal/entries/:id/photos", ({ params }) => {
      sent.push(params.id);
      return HttpResponse.json({ id: "p2" }, { status: 201 });
    }),
  );
  await user.click(screen.getByRole("button", { name: "记下并发送" }));
  await waitFor(() => expect(outbox().items).toEqual([]));
  expect(sent).toEqual([expect.objectContaining({ photos: 1 }), (sent[0] as { id: string }).id]);
  expect(await db.count("photos")).toBe(0);
});

test("who leaves while it is sent stays where he went and finds the refusal in the outbox", async () => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const refused = { code: "rule", title: "不符合规则", detail: "不在期内", errors: [] };
  server.use(
    http.post("*/api/v1/appraisal/entries", async () => {
      await asked;
      return HttpResponse.json(refused, { status: 422, headers: { "content-type": "application/problem+json" } });
    }),
  );
  const user = await open("/score/h1/HJ-12");
  await user.type(await screen.findByLabelText(/佐证/), "村里拍的");
  await user.click(screen.getByRole("button", { name: "记下并发送" }));
  await user.click(screen.getByRole("link", { name: "返回" }));
  await screen.findByText("本期还没有记过");
  answer();
  await waitFor(() => expect(outbox().items[0]?.refusal).toBe("不在期内"));
  expect(location.pathname).toBe("/m/score/h1");
});
