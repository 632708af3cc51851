import { HttpResponse, http, type JsonBodyType } from "msw";
import { setupServer } from "msw/node";
import type { HouseholdRow, HouseholdView, ResidentRow } from "./views";

/** Test parts of the phone: an API that answers, and rows with sensible values. */
export const server = setupServer();

const url = (path: string) => `*/api/v1${path}`;

export const answers = {
  get: (path: string, body: JsonBodyType) => server.use(http.get(url(path), () => HttpResponse.json(body))),
  refuses: (method: "get" | "post" | "delete", path: string, status: number, body: object, headers = {}) =>
    server.use(
      http[method](url(path), () =>
        HttpResponse.json(body, { status, headers: { "content-type": "application/problem+json", ...headers } }),
      ),
    ),
};

export function household(change: Partial<HouseholdRow> = {}): HouseholdRow {
  return {
    id: "h1",
    number: "330726101201030012",
    area: "3307261012010105",
    townName: "黄宅镇",
    villageName: "三郑村",
    gridName: "第一网格",
    contactGridName: "第 5 联动网格",
    groupNumber: "03",
    headName: "黄根土",
    phoneMasked: "199****2345",
    address: "三郑村 12 号",
    memberCount: 3,
    labels: [],
    status: "NORMAL",
    registeredHere: true,
    livesHere: true,
    isMember: true,
    ...change,
  };
}

export function resident(change: Partial<ResidentRow> = {}): ResidentRow {
  return {
    id: "r1",
    name: "黄根土",
    sex: "1",
    ageYears: 67,
    idNumberMasked: "9907**********1234",
    phoneMasked: "199****2345",
    relation: "02",
    isHead: true,
    politicalStatus: "01",
    labels: [],
    status: "NORMAL",
    livesHere: true,
    ...change,
  };
}

export function householdView(change: Partial<HouseholdView> = {}): HouseholdView {
  return {
    ...household(),
    groupName: "第三村民小组",
    remarks: null,
    contactMember: { name: "郑国平", phoneMasked: "199****8888" },
    residents: [resident()],
    updatedAt: "2026-11-20T08:00:00Z",
    ...change,
  };
}

export function page(items: HouseholdRow[], next: string | null = null, total = items.length) {
  return { items, page: next ? null : 1, size: 30, next, total, totalIsLowerBound: false };
}

export const me = {
  id: "a1",
  username: "zhengguoping",
  displayName: "郑国平",
  mustChangePassword: false,
  roles: [{ code: "CONTACT_MEMBER", name: "联系党员" }],
  permissions: ["household:read", "region:read"],
  areas: [{ code: "3307261012010105", name: "第 5 联动网格", level: "CONTACT_GRID" }],
  countyName: "浦江县",
  rootArea: "330726",
  demo: true,
};
