import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { startI18n } from "@/shared/i18n";
import { chinese } from "./strings";
import "./global.css";
import { Providers } from "./Providers";
import { router } from "./router";

startI18n(chinese);

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
