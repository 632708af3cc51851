/** What the menu and the routes say before a page is loaded. */
export default {
  title: "农户台账",
  one: "农户",
  new: "新增农户",
  edit: "修改农户",
  addResident: "添加成员",
  editResident: "修改成员",
  resident: { title: "村民台账" },
  duplicate: { title: "疑似重复" },
  doorCard: { title: "户卡（一户一码）" },
  card: { title: "农户", residents: "村民" },
};
