import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two builds, so that neither entry pays for the other: office → dist/, phone (`--mode mobile`) → dist/m/. */
export default defineConfig(({ mode }) => {
  const mobile = mode === "mobile";
  return {
    root: mobile ? at("./m") : at("."),
    base: mobile ? "/m/" : "/",
    publicDir: mobile ? at("./m/public") : at("./public"),
    plugins: [react(), ...(mobile ? installable() : [])],
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
      // The host stays the browser's own: the API refuses writes whose Origin is another.
      proxy: { "/api": { target: process.env.TOUYAN_API ?? "http://localhost:8080", changeOrigin: false } },
    },
  };
});

/**
 * The phone's manifest and service worker. The worker keeps the application shell and no answer of the API. What scoring
 * needs without a network is kept by src/mobile/outbox/kept.ts: a contact member's own households, for three days at most,
 * gone at sign-out. A new version waits until the person agrees (src/mobile/ui/UpdateBar.tsx).
 */
function installable(): PluginOption[] {
  return VitePWA({
    registerType: "prompt",
    injectRegister: null,
    includeAssets: ["emblem.svg", "apple-touch-icon.png"],
    manifest: {
      id: "/m/",
      name: "头雁 · 乡村治理",
      short_name: "头雁",
      description: "联系党员、村干部和农户的手机端：我的户、打分、我家",
      lang: "zh-CN",
      start_url: "/m/",
      scope: "/m/",
      display: "standalone",
      orientation: "portrait",
      background_color: "#0b4a3c",
      theme_color: "#0b4a3c",
      icons: [
        { src: "icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        { src: "emblem.svg", sizes: "any", type: "image/svg+xml" },
      ],
    },
    workbox: {
      globPatterns: ["index.html", "assets/*.{js,css}"],
      navigateFallback: "/m/index.html",
      navigateFallbackAllowlist: [/^\/m\//],
      runtimeCaching: [],
      cleanupOutdatedCaches: true,
    },
  });
}
