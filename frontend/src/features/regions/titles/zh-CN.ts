/** What the menu and the routes say before a page is loaded. */
export default {
  title: "行政区划",
  merge: {
    title: "撤并村",
  },
  import: {
    title: "导入区划",
  },
  village: {
    title: "村情页",
  },
};
