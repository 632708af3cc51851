import type { HouseholdRow, HouseholdView, ResidentRow, ResidentView } from "@/features/households/types";

export const row = (change: Partial<HouseholdRow> = {}): HouseholdRow => ({
  id: "h1",
  number: "330726101201010001",
  area: "3307261012010101",
  townName: "黄宅镇",
  villageName: "新华村",
  gridName: "第一网格",
  contactGridName: "1号联动网格",
  groupNumber: "01",
  headName: "石永福",
  phoneMasked: "138****0498",
  address: "前于 12 号",
  memberCount: 3,
  labels: [],
  status: "RESIDENT",
  registeredHere: true,
  livesHere: true,
  isMember: true,
  updatedAt: "2026-11-15T02:00:00Z",
  ...change,
});

export const view = (change: Partial<HouseholdView> = {}): HouseholdView => ({
  ...row(),
  groupName: "第一村民小组",
  doorNumber: "12号",
  naturalVillage: "前于",
  longitude: null,
  latitude: null,
  registeredSince: null,
  livesSince: null,
  memberSince: null,
  remarks: null,
  contactMember: null,
  residents: [
    {
      id: "r1",
      householdId: "h1",
      name: "石永福",
      sex: "1",
      ageYears: 58,
      idNumberMasked: "339999********0011",
      phoneMasked: "138****0498",
      relation: "02",
      isHead: true,
      politicalStatus: "01",
      labels: [],
      status: "RESIDENT",
      registeredHere: true,
      livesHere: true,
      isMember: true,
    },
  ],
  labels: [],
  createdAt: "2026-01-02T02:00:00Z",
  createdByName: "系统导入",
  version: 1,
  asOf: null,
  pendingApprovals: [],
  actions: ["edit", "addResident", "label"].map((action) => ({ action, enabled: true })),
  ...change,
});

export const resident = (change: Partial<ResidentView> = {}): ResidentView => ({
  ...(view().residents[0] as ResidentRow),
  labels: [],
  birthDate: "1968-03-01",
  ethnicity: "01",
  education: "70",
  maritalStatus: "20",
  occupation: null,
  employment: "LOCAL",
  workPlace: null,
  registeredSince: null,
  livesSince: null,
  memberSince: null,
  remarks: null,
  version: 4,
  pendingApprovals: [],
  actions: [
    { action: "edit", enabled: true },
    { action: "label", enabled: true },
    { action: "reveal", enabled: true },
  ],
  household: { id: "h1", number: "330726101201010001", headName: "石永福" },
  ...change,
});

export const codes = {
  sex: [
    { code: "1", name: "男" },
    { code: "2", name: "女" },
  ],
  ethnicity: [{ code: "01", name: "汉族" }],
  relation: [
    { code: "02", name: "户主" },
    { code: "10", name: "配偶" },
  ],
  education: [{ code: "70", name: "初中" }],
  politicalStatus: [
    { code: "01", name: "中共党员" },
    { code: "13", name: "群众" },
  ],
  maritalStatus: [{ code: "20", name: "已婚" }],
};

export const labels = [
  { code: "PARTY_MEMBER", name: "党员户", subject: "HOUSEHOLD", sensitive: false },
  { code: "LOW_INCOME", name: "低保户", subject: "HOUSEHOLD", sensitive: true },
  { code: "P_VOLUNTEER", name: "志愿者", subject: "RESIDENT", sensitive: false },
  { code: "P_CHRONIC", name: "慢性病患者", subject: "RESIDENT", sensitive: true },
];
