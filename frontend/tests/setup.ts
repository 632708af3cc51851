import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { chinese } from "@/app/strings";
import { startI18n } from "@/shared/i18n";

startI18n(chinese);

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
