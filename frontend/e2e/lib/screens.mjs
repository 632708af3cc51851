// Every screen of the product: who looks at it, where it is, and what shows that it is complete.
import { ask } from "./people.mjs";
import { workbook } from "./workbook.mjs";

const heading = (name) => (page) => page.getByRole("heading", { level: 1, name }).first().waitFor();
const table = (name) => async (page) => {
  await heading(name)(page);
  await page.locator(".page-table [role=status]").filter({ hasText: "条" }).first().waitFor();
};
const text = (words) => (page) => page.getByText(words).first().waitFor();

const firstHousehold = async (context, query = "") =>
  (await ask(context, "GET", `/households?size=20&sort=-memberCount${query}`)).items[0].id;
const ownVillage = async (context) => (await ask(context, "GET", "/session")).areas[0].code.slice(0, 12);

/** Not the contact member's own. */
const toScore = async (context) =>
  (await ask(context, "GET", "/family-scores?size=20")).items.find((row) => !row.recusal).householdId;
/** None of the first, which the demo's redemptions belong to. */
const withPoints = async (context) =>
  (await ask(context, "GET", "/appraisal/point-accounts?available=true&size=40")).items.at(-1).subjectId;
const ownRound = async (context) => (await ask(context, "GET", "/appraisal/rounds?size=1")).items[0].id;
/** Last month's, which everybody has published by now. */
const lastRound = async (context) => {
  const now = new Date();
  const month = new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1, 1)).toISOString().slice(0, 7);
  return (await ask(context, "GET", `/appraisal/rounds?size=1&period=${month}`)).items[0].id;
};
/** The villager's latest posted month. */
const ownMonth = async (context) =>
  (await ask(context, "GET", "/own-household/scores")).periods
    .map((one) => one.period)
    .filter((period) => /^\d{4}-\d{2}$/.test(period))
    .sort()
    .at(-1);
const inForce = async (context) => {
  const scheme = (await ask(context, "GET", "/appraisal/schemes")).find((one) => one.inForce);
  return `/schemes/${scheme.id}/versions/${scheme.inForce}`;
};

/** A roster that waits to be confirmed, with a row of each kind that the result shows. */
async function checkedImport(context) {
  const answer = await context.request.post("/api/v1/imports?kind=HOUSEHOLDS&fileName=前于村农户花名册.xlsx", {
    headers: { "X-Touyan": "1", "Content-Type": "application/octet-stream" },
    data: workbook([
      ["组", "户编号", "名字", "与户主的关系", "性别", "出生年月日", "公民身份号码"],
      ["1", "9101", "黄示范", "户主", "男", "1975-03-08", ""],
      ["1", "9101", "陈示范", "妻子", "女", "1977-11-20", ""],
      ["1", "9102", "黄待改", "户主", "", "", "330726198001010000"],
      ["1", "9103", "黄远房", "远房亲戚", "男", "1980", ""],
    ]),
  });
  const { id } = await answer.json();
  while ((await ask(context, "GET", `/imports/${id}`)).status !== "CHECKED") {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return id;
}

/** `path` may ask the API first; `act` brings the screen into the state that is meant. */
export const OFFICE = [
  { name: "sign-in", role: null, path: "/login", ready: text("演示账号") },
  { name: "workbench", role: "县委组织部", path: "/", ready: text("最近变动") },
  {
    name: "regions",
    role: "县委组织部",
    path: async (context) => `/regions?at=${(await ask(context, "GET", "/regions?q=黄宅镇")).items[0].code}`,
    ready: (page) => page.getByRole("heading", { name: "黄宅镇" }).first().waitFor(),
  },
  {
    name: "village",
    role: "村党组织书记",
    path: async (context) => `/villages/${await ownVillage(context)}`,
    ready: text("村民小组"),
  },
  {
    name: "merge",
    role: "县委组织部",
    path: async (context) => `/regions/merge?town=${(await ask(context, "GET", "/regions?q=黄宅镇")).items[0].code}`,
    ready: text("撤销的村"),
  },
  { name: "region-import", role: "县委组织部", path: "/regions/import", ready: heading("导入区划") },
  { name: "imports", role: "村党组织书记", path: "/imports", ready: heading("数据导入") },
  {
    name: "import",
    role: "村党组织书记",
    path: async (context) => `/imports/${await checkedImport(context)}`,
    ready: text("远房亲戚"),
  },
  { name: "grids", role: "乡镇党建办", path: "/grids", ready: table("网格") },
  {
    name: "grid-board",
    role: "村党组织书记",
    path: async (context) => `/grid-board/${await ownVillage(context)}`,
    ready: heading(/网格看板/),
  },
  { name: "coverage", role: "县委组织部", path: "/grid-coverage", ready: heading(/联系覆盖/) },
  { name: "households", role: "县委组织部", path: "/households", ready: table("农户台账") },
  {
    name: "household",
    role: "村党组织书记",
    path: async (context) => `/households/${await firstHousehold(context)}`,
    ready: text("家庭成员"),
  },
  { name: "residents", role: "村党组织书记", path: "/residents", ready: table("村民台账") },
  {
    name: "resident",
    role: "村党组织书记",
    path: async (context) => {
      const { items } = await ask(context, "GET", "/residents?size=1&label=P_PARTY_MEMBER");
      return `/households/${items[0].householdId}?resident=${items[0].id}`;
    },
    ready: (page) => page.getByRole("region", { name: "证件与电话" }).waitFor(),
  },
  { name: "household-new", role: "村文书", path: "/households/new", ready: heading("新增农户") },
  {
    name: "household-edit",
    role: "村文书",
    path: async (context) => `/households/${await firstHousehold(context)}/edit`,
    ready: heading(/修改/),
  },
  { name: "rounds", role: "县委组织部", path: "/rounds", ready: text("各地进度") },
  {
    name: "round",
    role: "村党组织书记",
    path: async (context) => `/rounds/${await ownRound(context)}`,
    ready: text("各户结果"),
  },
  {
    name: "publicity",
    role: "村文书",
    path: async (context) => `/rounds/${await lastRound(context)}/publicity`,
    ready: heading("好家风指数公示"),
  },
  { name: "family-scores", role: "村文书", path: "/family-scores", ready: table("好家风指数") },
  {
    name: "family-score",
    role: "村文书",
    path: async (context) => `/family-scores/${await firstHousehold(context)}`,
    ready: text("为什么是"),
  },
  { name: "boards", role: "村文书", path: "/boards", ready: text("先进农户") },
  { name: "honours", role: "县委组织部", path: "/honours", ready: table("好家风荣誉") },
  { name: "certificates", role: "县委组织部", path: "/honours/certificates?level=COUNTY", ready: text("证书编号") },
  { name: "nominate", role: "村文书", path: "/honours/nominate", ready: text("排名推荐") },
  { name: "effects", role: "村文书", path: "/effects", ready: table("奖惩兑现") },
  { name: "shop", role: "村文书", path: "/shop", ready: table("积分超市") },
  {
    name: "shop-counter",
    role: "村文书",
    path: async (context) => `/shop/counter?household=${await withPoints(context)}`,
    ready: text("选商品"),
  },
  {
    name: "shop-slip",
    role: "村党组织书记",
    path: async (context) =>
      `/shop/redemptions/${(await ask(context, "GET", "/appraisal/redemptions?size=1")).items[0].id}`,
    ready: text("第一联 超市留存"),
  },
  { name: "shop-goods", role: "村文书", path: "/shop/goods", ready: table("商品和库存") },
  { name: "shop-accounts", role: "县委组织部", path: "/shop/accounts", ready: table("积分账户") },
  {
    name: "shop-account",
    role: "村文书",
    path: async (context) => `/shop/accounts/${await withPoints(context)}`,
    ready: text("最早到期"),
  },
  { name: "shop-transfers", role: "村文书", path: "/shop/transfers", ready: table("积分流水") },
  { name: "shop-checks", role: "村文书", path: "/shop/checks", ready: text("现在的合计") },
  { name: "reported-deeds", role: "村文书", path: "/reported-deeds", ready: heading("报送记分") },
  { name: "score-kin", role: "村文书", path: "/score-kin", ready: table("回避申报") },
  { name: "objections", role: "村文书", path: "/objections", ready: table("异议") },
  { name: "schemes", role: "县委组织部", path: "/schemes", ready: text("现行第") },
  { name: "scheme", role: "县委组织部", path: inForce, ready: text("评分周期") },
  { name: "accounts", role: "乡镇党建办", path: "/accounts", ready: table("账号") },
  { name: "account-new", role: "乡镇党建办", path: "/accounts?open=new", ready: text("只列出您可以授予的角色") },
  {
    name: "household-accounts",
    role: "乡镇党建办",
    path: "/accounts/households?area=330726104217",
    ready: table("农户账号"),
  },
  { name: "roles", role: "安全管理员", path: "/roles", ready: heading("角色与权限") },
  { name: "audit", role: "审计管理员", path: "/audit", ready: table("操作日志") },
  { name: "settings", role: "系统管理员", path: "/settings", ready: heading("系统设置") },
  { name: "approvals", role: "村党组织书记", path: "/approvals", ready: heading("待办复核") },
  { name: "party", role: "县委组织部", path: "/party", ready: heading("党组织") },
  { name: "party-members", role: "乡镇党建办", path: "/party-members", ready: heading("党员") },
  { name: "units", role: "县委组织部", path: "/units", ready: heading("单位") },
  { name: "data-quality", role: "县委组织部", path: "/data-quality", ready: heading("数据质量") },
  { name: "duplicates", role: "村文书", path: "/residents/duplicates", ready: heading(/重复/) },
  { name: "downloads", role: "村党组织书记", path: "/downloads", ready: heading("下载中心") },
  { name: "audit-checks", role: "审计管理员", path: "/audit/checks", ready: heading("完整性核验") },
  { name: "api-clients", role: "系统管理员", path: "/api-clients", ready: heading("接口客户端") },
  { name: "security", role: "安全管理员", path: "/security", ready: heading("安全设置") },
  { name: "my-account", role: "村文书", path: "/my-account", ready: text("登录着的设备") },
  { name: "password", role: "村文书", path: "/password", ready: heading("修改密码") },
  { name: "no-permission", role: "审计管理员", path: "/households", ready: text("没有权限") },
  { name: "not-found", role: "村文书", path: "/nowhere", ready: text("页面不存在") },
];

const rows = (page) => page.locator("section .rows a.row").first().waitFor();

export const PHONE_SCREENS = [
  { name: "m-sign-in", role: null, path: "/m/", ready: text("演示账号") },
  { name: "m-households", role: "联系党员", path: "/m/", ready: rows },
  { name: "m-village", role: "村党组织书记", path: "/m/", ready: rows },
  {
    name: "m-household",
    role: "村党组织书记",
    path: async (context) => `/m/households/${await firstHousehold(context)}`,
    ready: text("家庭成员"),
  },
  {
    name: "m-reveal",
    role: "村党组织书记",
    path: async (context) => `/m/households/${await firstHousehold(context)}`,
    ready: async (page) => {
      await page
        .getByRole("button", { name: /^看电话/ })
        .first()
        .click();
      await page.getByRole("button", { name: "看完整电话" }).scrollIntoViewIfNeeded();
    },
  },
  { name: "m-score", role: "联系党员", path: "/m/score", ready: text(/已评 \d+/) },
  {
    name: "m-score-household",
    role: "联系党员",
    path: async (context) => `/m/score/${await toScore(context)}`,
    ready: text("记在哪一项"),
  },
  {
    name: "m-record",
    role: "联系党员",
    path: async (context) => `/m/score/${await toScore(context)}/HJ-01`,
    ready: (page) => page.getByText("−2", { exact: true }).click(),
  },
  { name: "m-meeting", role: "联系党员", path: "/m/score/meeting", ready: heading("网格一起评") },
  { name: "m-shop", role: "村文书", path: "/m/shop", ready: text("待另一人办理") },
  {
    name: "m-shop-household",
    role: "村文书",
    path: async (context) => `/m/shop/${await withPoints(context)}`,
    ready: text("备货，等另一人交付"),
  },
  { name: "m-own", role: "nonghu", path: "/m/", ready: text("看看这个分怎么来的") },
  {
    name: "m-own-score",
    role: "nonghu",
    path: async (context) => `/m/own/${await ownMonth(context)}`,
    ready: text("一项一项看"),
  },
  { name: "m-area", role: "县委组织部", path: "/m/area", ready: text("我的全部区域") },
  { name: "m-board", role: "联系党员", path: "/m/board", ready: heading(/红黄榜/) },
  { name: "m-account", role: "联系党员", path: "/m/account", ready: heading("我的") },
  { name: "m-password", role: "联系党员", path: "/m/account/password", ready: heading("修改密码") },
];

/** @returns where it is, for another look at it */
export async function openScreen(screen, context, page) {
  const path = typeof screen.path === "function" ? await screen.path(context) : screen.path;
  await page.goto(path);
  await settled(screen, page);
  return path;
}

async function settled(screen, page) {
  await screen.ready(page);
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => !document.querySelector(".ant-spin-spinning, .ant-skeleton-active, .skeleton"));
}
