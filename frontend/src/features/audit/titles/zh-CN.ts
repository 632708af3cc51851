/** What the menu and the address line say of the record before its own words are there. */
export default { title: "操作日志", check: { title: "完整性核验" } };
