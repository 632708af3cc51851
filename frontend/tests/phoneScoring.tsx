import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { App } from "../src/mobile/App";
import { forgetDoor } from "../src/mobile/appraisal/door";
import { endMeeting } from "../src/mobile/appraisal/meeting";
import type { EntryRow, ScoreRow } from "../src/mobile/appraisal/views";
import { database } from "../src/mobile/outbox/database";
import { closeOutbox } from "../src/mobile/outbox/outbox";
import { resume, session } from "../src/mobile/session/session";
import { answers, me, server } from "../src/mobile/testing";
import { rulesSample } from "./samples/appraisal";

// A page's chunk is transformed when a test first opens it: seconds on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 120_000 });

export const scorer = { ...me, permissions: [...me.permissions, "appraisal:read", "appraisal:score"] };

export const row = (change: Partial<ScoreRow> = {}): ScoreRow => ({
  householdId: "h1",
  number: "330726104217030012",
  headName: "黄根土",
  villageName: "广方村",
  contactGridName: "第 5 联动网格",
  address: "广方村 12 号",
  roundId: "r1",
  period: "2026-11",
  index: 100,
  parts: { ZJ: 20, LL: 20, HJ: 20, JT: 20, CX: 20, "+1": 0 },
  grade: "A",
  gradeName: "优秀",
  vetoed: false,
  entries: 0,
  status: "OPEN",
  scored: false,
  stage: "SCORING",
  published: false,
  note: null,
  ...change,
});

export const entry = (change: Partial<EntryRow> = {}): EntryRow => ({
  id: "e1",
  subjectId: "h1",
  period: "2026-11",
  itemCode: "HJ-01",
  itemText: "房前屋后乱堆乱放",
  dimensionName: "环境整洁",
  points: -2,
  warning: null,
  happenedOn: "2026-11-03",
  text: "门口堆放建材",
  photos: [],
  photosAwaited: 0,
  authorName: "郑国平",
  reversesId: null,
  reversedBy: null,
  actions: [{ action: "reverse", enabled: true, reason: null }],
  ...change,
});

export const list = (items: object[], total = items.length) => ({
  items,
  page: 1,
  size: 200,
  next: null,
  total,
  totalIsLowerBound: false,
});

/** A scorer at the door of two households, anew for each test. */
export function atTheDoor(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  beforeEach(async () => {
    vi.setSystemTime(new Date("2026-11-22T09:00:00+08:00"));
    const db = await database();
    await Promise.all([db.clear("outbox"), db.clear("photos"), db.clear("kept")]);
    session.set({ state: "asking" });
    answers.get("/preferences/ui", { value: null });
    answers.get("/session", scorer as never);
    answers.get("/appraisal/schemes", [{ id: "s1", name: "好家风评价", inForce: 1 }]);
    answers.get("/appraisal/schemes/s1/versions/1", { rules: rulesSample() } as never);
    answers.get("/appraisal/periods", ["2026-11", "2026-Q3", "2026-10"]);
    answers.get("/appraisal/entries", list([]));
    answers.get("/appraisal/objections", list([]));
    server.use(
      http.get("*/api/v1/family-scores", ({ request }) => {
        const todo = new URL(request.url).searchParams.get("state") === "TODO";
        const rows = [row(), row({ householdId: "h2", headName: "郑小明", scored: true, entries: 1, index: 98 })];
        return HttpResponse.json(list(todo ? rows.slice(0, 1) : rows));
      }),
    );
  });
  afterEach(() => {
    endMeeting();
    forgetDoor();
    closeOutbox();
    server.resetHandlers();
    vi.useRealTimers();
  });
  afterAll(() => server.close());
}

export async function open(path: string) {
  history.replaceState(null, "", `/m${path}`);
  render(<App />);
  await resume();
  return userEvent.setup();
}

export const noNetwork = (path: string) => server.use(http.all(`*/api/v1${path}`, () => HttpResponse.error()));
