import { createRoot } from "react-dom/client";
import { App } from "./App";
import { watchInstall } from "./account/install";
import { watchNetwork } from "./outbox/outbox";
import { resume } from "./session/session";
import "./styles/index.css";
import { keepShell } from "./ui/update";

/** Entry of the phone bundle. May import shared/, never antd or react-query (tests/imports.test.ts). */
watchInstall();
watchNetwork();
resume();
const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
window.addEventListener("load", () => keepShell().catch(() => {}));
window.addEventListener("online", () => resume());
