import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const PHONE = "src/mobile/**/*.test.{ts,tsx}";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  test: {
    environment: "happy-dom",
    setupFiles: ["./tests/setup.ts"],
    testTimeout: 90_000,
    maxWorkers: 2,
    // Said by the reporter (retry x1): what fails twice fails.
    retry: 1,
    env: { DEBUG_PRINT_LIMIT: "0" },
    projects: [
      {
        extends: true,
        // The modules are loaded once a worker, not once a file: half of the time. tests/setup.ts clears what they keep.
        test: {
          name: "office",
          include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
          exclude: [PHONE],
          isolate: false,
        },
      },
      {
        extends: true,
        // The phone's session and outbox keep more than can be cleared, and answer a 401 otherwise than the office does.
        test: { name: "phone", include: [PHONE], isolate: true },
      },
    ],
  },
});
