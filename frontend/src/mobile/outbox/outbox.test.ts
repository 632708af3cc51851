import "fake-indexeddb/auto";
import { HttpResponse, http } from "msw";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { uuidv7 } from "@/shared/ids/uuidv7";
import { server } from "../testing";
import { database } from "./database";
import { countDrafts, forgetDrafts, keepDraft, keptDraft } from "./drafts";
import { forgetKept, keepOnPhone, keptOnPhone } from "./kept";
import { closeOutbox, drop, type Evidence, openOutbox, outbox, post, replay, tryAgain } from "./outbox";
import type { Pending } from "./pending";

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(async () => {
  const db = await database();
  await Promise.all([db.clear("outbox"), db.clear("photos")]);
  await openOutbox("zheng");
});
afterEach(() => {
  closeOutbox();
  server.resetHandlers();
});
afterAll(() => server.close());

const ENTRIES = "*/api/v1/appraisal/entries";
const BATCHES = "*/api/v1/appraisal/entry-batches";

function deed(household = "h1"): Omit<Pending, "owner" | "at" | "refusal"> {
  const id = uuidv7();
  const body = { id, subjectId: household, itemCode: "HJ-01", happenedOn: "2026-11-03", points: 1 };
  return { id, title: "黄根土", detail: "房前屋后乱堆乱放 · 扣 1 分", message: { kind: "entry", body: body as never } };
}

/** A server that records each id once, as the real one does. */
function recording(online: () => boolean, refuses: (id: string) => boolean = () => false) {
  const recorded = new Map<string, unknown>();
  const asked: string[] = [];
  const sizes: number[] = [];
  const problem = { code: "rule", title: "不符合规则", detail: "这是您自己家，应当回避", status: 422 };
  server.use(
    http.post(ENTRIES, async ({ request }) => {
      const body = (await request.json()) as { id: string };
      asked.push(body.id);
      if (!online()) return HttpResponse.error();
      if (refuses(body.id))
        return HttpResponse.json(problem, { status: 422, headers: { "content-type": "application/problem+json" } });
      recorded.set(body.id, body);
      return HttpResponse.json({ index: 99 }, { status: 201 });
    }),
    http.post(BATCHES, async ({ request }) => {
      const { entries } = (await request.json()) as { entries: { id: string }[] };
      asked.push(entries[0]?.id ?? "");
      sizes.push(entries.length);
      if (!online()) return HttpResponse.error();
      for (const body of entries) if (!refuses(body.id)) recorded.set(body.id, body);
      return HttpResponse.json(
        entries.map(({ id }) => (refuses(id) ? { id, problem } : { id, recorded: { index: 99 } })),
      );
    }),
  );
  return { recorded, asked, sizes };
}

test("what is accepted leaves the phone, and its answer is told", async () => {
  recording(() => true);
  expect(await post(deed())).toEqual({ state: "sent", answer: { index: 99 } });
  expect(outbox().items).toEqual([]);
  expect(await (await database()).count("outbox")).toBe(0);
});

test("what is written down while the phone still reads what waited is neither hidden nor lost", async () => {
  const { recorded } = recording(() => false);
  await post(deed("h1"));
  closeOutbox();
  const reading = openOutbox("zheng");
  const later = deed("h2");
  expect(await post(later)).toEqual({ state: "waiting" });
  await reading;
  expect(outbox().items.map(({ message }) => (message.body as { subjectId: string }).subjectId)).toEqual(["h1", "h2"]);
  expect(recorded.size).toBe(0);
});

test("100 entries written without a network are there once each after two replays", async () => {
  let online = false;
  const { recorded, sizes } = recording(() => online);
  for (let n = 0; n < 100; n++) expect((await post(deed(`h${n % 8}`))).state).toBe("waiting");
  expect(await (await database()).count("outbox")).toBe(100);
  // The page is closed and opened again.
  closeOutbox();
  expect(outbox().items).toEqual([]);
  online = true;
  sizes.length = 0;
  await openOutbox("zheng");
  await replay();
  expect(sizes).toEqual([100]);
  expect(recorded.size).toBe(100);
  expect(outbox().items).toEqual([]);
});

test("entries that wait go together; a refused one of them stays with its reason", async () => {
  let online = false;
  const own = deed("own");
  const { recorded, sizes } = recording(
    () => online,
    (id) => id === own.id,
  );
  for (const written of [deed(), own, deed("h2")]) await post(written);
  online = true;
  sizes.length = 0;
  await replay();
  expect(sizes).toEqual([3]);
  expect(recorded.size).toBe(2);
  expect(outbox().items.map((item) => item.refusal)).toEqual(["这是您自己家，应当回避"]);
});

test("when the server will not take them together, each is sent by itself", async () => {
  let online = false;
  const { recorded } = recording(() => online);
  for (let n = 0; n < 3; n++) await post(deed(`h${n}`));
  online = true;
  server.use(http.post(BATCHES, () => HttpResponse.json({ code: "validation" }, { status: 400 })));
  await replay();
  expect(recorded.size).toBe(3);
  expect(outbox().items).toEqual([]);
});

test("an answer that was lost on its way is asked for again with the same id", async () => {
  const recorded = new Set<string>();
  let lose = true;
  server.use(
    http.post(ENTRIES, async ({ request }) => {
      recorded.add(((await request.json()) as { id: string }).id);
      return lose ? HttpResponse.error() : HttpResponse.json({ index: 99 }, { status: 201 });
    }),
  );
  expect((await post(deed())).state).toBe("waiting");
  lose = false;
  await replay();
  expect(recorded.size).toBe(1);
  expect(outbox().items).toEqual([]);
});

test("a refusal stays with its reason, holds nobody else up, and goes when it is dropped", async () => {
  const own = deed("own");
  const { recorded } = recording(
    () => true,
    (id) => id === own.id,
  );
  expect((await post(own)).state).toBe("refused");
  expect((await post(deed())).state).toBe("sent");
  expect(recorded.size).toBe(1);
  expect(outbox().items.map((item) => item.refusal)).toEqual(["这是您自己家，应当回避"]);
  await tryAgain(own.id);
  expect(outbox().items).toHaveLength(1);
  await drop(own.id);
  expect(await (await database()).count("outbox")).toBe(0);
});

test("what is dropped while it is under way stays dropped when the server refuses it", async () => {
  const written = deed("own");
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  server.use(
    http.post(ENTRIES, async () => {
      await asked;
      return HttpResponse.json({ code: "rule", title: "不符合规则" }, { status: 422 });
    }),
  );
  const told = post(written);
  await vi.waitFor(() => expect(outbox().sending).toBe(true));
  await drop(written.id);
  answer();
  expect((await told).state).toBe("refused");
  expect(outbox().items).toEqual([]);
  expect(await (await database()).count("outbox")).toBe(0);
});

test("a busy server ends the run, and the rest is not asked for in vain", async () => {
  const { asked } = recording(() => false);
  await post(deed());
  await post(deed());
  expect(new Set(asked).size).toBe(1);
});

/** A server that keeps each photo once, by its id. */
function album(takes: (photo: string) => boolean) {
  const photos = new Map<string, string>();
  const order: string[] = [];
  server.use(
    http.post("*/api/v1/appraisal/entries/:id/photos", async ({ request, params }) => {
      const id = new URL(request.url).searchParams.get("photoId") ?? "";
      order.push(id);
      if (!takes(id)) return HttpResponse.error();
      photos.set(id, `${params.id}:${(await request.arrayBuffer()).byteLength}`);
      return HttpResponse.json({ id }, { status: 201 });
    }),
  );
  return { photos, order };
}

const shots = (count: number): Evidence[] =>
  Array.from({ length: count }, (_, n) => ({
    shot: { id: uuidv7(), bytes: new Uint8Array(10 + n).buffer },
    detail: "佐证照片",
  }));

test("photos wait on the phone with their entry, follow it, and leave the phone", async () => {
  let online = false;
  const { recorded } = recording(() => online);
  const { photos } = album(() => online);
  const written = deed();
  const taken = shots(2);
  expect((await post(written, "h1", taken)).state).toBe("waiting");
  expect(photos.size).toBe(0);
  expect(await (await database()).count("photos")).toBe(2);
  // The page is closed and opened again.
  closeOutbox();
  online = true;
  await openOutbox("zheng");
  expect(recorded.size).toBe(1);
  expect([...photos.values()].sort()).toEqual([`${written.id}:10`, `${written.id}:11`]);
  expect(outbox().items).toEqual([]);
  expect(await (await database()).count("photos")).toBe(0);
});

test("a cut between the photos loses none and sends none twice under another id", async () => {
  const { recorded } = recording(() => true);
  const taken = shots(3);
  let lose: string | undefined = taken.map(({ shot }) => shot.id).sort()[1];
  const { photos, order } = album((id) => id !== lose);
  expect((await post(deed(), "h1", taken)).state).toBe("sent");
  await replay();
  expect(outbox().items).toHaveLength(2);
  lose = undefined;
  await replay();
  await replay();
  expect(recorded.size).toBe(1);
  expect(photos.size).toBe(3);
  expect(new Set(order).size).toBe(3);
  expect(outbox().items).toEqual([]);
});

test("a photo that cannot be stored holds up no entry that comes after it", async () => {
  const { recorded } = recording(() => true);
  let full = true;
  const { photos } = album(() => !full);
  expect((await post(deed(), "h1", shots(2))).state).toBe("sent");
  expect((await post(deed("h2"), "h2", shots(1))).state).toBe("sent");
  await replay();
  expect(recorded.size).toBe(2);
  expect(outbox().items.map(({ message }) => message.kind)).toEqual(["photo", "photo", "photo"]);
  full = false;
  await replay();
  expect(photos.size).toBe(3);
  expect(outbox().items).toEqual([]);
});

test("photos of an entry that was refused are not sent, and go with it", async () => {
  const written = deed("own");
  recording(
    () => true,
    () => true,
  );
  const { order } = album(() => true);
  expect((await post(written, "own", shots(2))).state).toBe("refused");
  await replay();
  expect(order).toEqual([]);
  expect(outbox().items).toHaveLength(3);
  await drop(written.id);
  expect(outbox().items).toEqual([]);
  expect(await (await database()).count("photos")).toBe(0);
});

test("a phone without room says so, and sends what it holds in memory", async () => {
  let online = false;
  recording(() => online);
  const { photos } = album(() => online);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === "photos") throw new DOMException("full", "QuotaExceededError");
    return put.apply(this, row);
  });
  await post(deed(), "h1", shots(1));
  vi.restoreAllMocks();
  expect(outbox()).toMatchObject({ kept: true, full: true });
  online = true;
  await replay();
  expect(photos.size).toBe(1);
  expect(outbox()).toMatchObject({ items: [], full: false });
});

test("a picture that the phone cleared away is said to be missing", async () => {
  let online = false;
  recording(() => online);
  album(() => online);
  await post(deed(), "h1", shots(1));
  await (await database()).clear("photos");
  online = true;
  await replay();
  expect(outbox().items.map((item) => item.refusal)).toEqual([
    "照片已经不在这部手机里了（可能被系统清理），请重新拍摄",
  ]);
});

test("what one person wrote down is neither shown to another nor sent by him", async () => {
  let online = false;
  const { recorded } = recording(() => online);
  await post(deed());
  closeOutbox();
  online = true;
  await openOutbox("somebody else");
  expect(outbox().items).toEqual([]);
  expect(recorded.size).toBe(0);
  closeOutbox();
  await openOutbox("zheng");
  expect(recorded.size).toBe(1);
});

test("names kept for a day without network are gone after three days and at sign-out", async () => {
  const monday = Date.UTC(2026, 10, 16);
  await keepOnPhone("door", "zheng", { rows: 8 }, monday);
  expect((await keptOnPhone("door", monday + 2 * 86_400_000))?.value).toEqual({ rows: 8 });
  expect(await keptOnPhone("door", monday + 3 * 86_400_000 + 1)).toBeNull();
  expect(await (await database()).count("kept")).toBe(0);
  await keepOnPhone("door", "zheng", { rows: 8 });
  await forgetKept();
  expect(await keptOnPhone("door")).toBeNull();
});

test("what was typed outlives the session of its owner and goes when he signs out", async () => {
  await keepDraft("objection.h1", "zheng", { text: "记错了户" });
  await keepDraft("objection.h1", "chen", { text: "另一个人的" });
  await keepOnPhone("door", "zheng", { rows: 8 });
  await forgetKept();
  expect(await keptOnPhone("door")).toBeNull();
  expect(await keptDraft("objection.h1", "zheng")).toEqual({ text: "记错了户" });
  await forgetDrafts("zheng");
  expect(await countDrafts("zheng")).toBe(0);
  expect(await keptDraft("objection.h1", "chen")).toEqual({ text: "另一个人的" });
});

test("a browser that keeps nothing says so and still sends", async () => {
  recording(() => false);
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no", "InvalidStateError");
  });
  expect((await post(deed())).state).toBe("waiting");
  expect(outbox()).toMatchObject({ kept: false, items: [{ title: "黄根土" }] });
  put.mockRestore();
});
