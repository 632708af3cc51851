import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two builds, so that neither entry pays for the other: office → dist/, phone (`--mode mobile`) → dist/m/. */
export default defineConfig(({ mode }) => {
  const mobile = mode === "mobile";
  return {
    root: mobile ? at("./m") : at("."),
    base: mobile ? "/m/" : "/",
    publicDir: mobile ? false : at("./public"),
    plugins: [react()],
    resolve: { alias: { "@": at("./src") } },
    optimizeDeps: { entries: ["index.html"] },
    build: {
      outDir: mobile ? at("./dist/m") : at("./dist"),
      emptyOutDir: true,
      target: ["chrome87", "safari14", "firefox78"],
      manifest: true,
      reportCompressedSize: false,
    },
    server: {
      port: 5173,
      fs: { allow: [at(".")] },
      proxy: { "/api": process.env.TOUYAN_API ?? "http://localhost:8080" },
    },
  };
});
