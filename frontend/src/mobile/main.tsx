import { createRoot } from "react-dom/client";

/** Entry of the phone bundle. May import shared/api, never antd or react-query (tests/imports.test.ts). */
const root = document.getElementById("root");
if (root) createRoot(root).render(<main />);
