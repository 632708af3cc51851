import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { queryClient } from "@/shared/api/queryClient";
import { startI18n } from "@/shared/i18n";
import { chinese } from "./words";

startI18n(chinese);
/** Looking for roles without working out every style is many times faster; a busy machine may take its time. */
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  queryClient.clear();
  localStorage.clear();
  sessionStorage.clear();
});
