/** What the menu and the routes say before a page is loaded. */
export default {
  title: "好家风荣誉",
  card: "荣誉",
  nominate: {
    title: "提名荣誉",
  },
  certificate: {
    title: "荣誉证书",
  },
};
