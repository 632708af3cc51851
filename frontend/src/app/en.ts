export default {
  product: "Rural Governance",
  brand: "Touyan",
  skip: "Skip to content",
  menu: { open: "Open menu", label: "Main menu", work: "Work", registry: "Registry", admin: "Administration" },
  notFound: { title: "No such page", detail: "The address may be mistyped, or the page has moved." },
  crashed: {
    title: "This page failed",
    detail: "Reload and try again. If it stays, tell your administrator.",
    reload: "Reload",
  },
};
