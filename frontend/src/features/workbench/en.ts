export default { title: "Workbench" };
