import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}"],
    setupFiles: ["./tests/setup.ts"],
    testTimeout: 30_000,
    maxWorkers: 2,
    // The modules are loaded once a worker, not once a file: half of the time. tests/setup.ts clears what they keep.
    isolate: false,
    env: { DEBUG_PRINT_LIMIT: "0" },
  },
});
