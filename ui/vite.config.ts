/// <reference types="vitest/config" />
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { writeLetters } from "./tools/letters.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const diagram = here("../src-tauri/crates/diagram");
const letters = here("../node_modules/.cache/letters");

await writeLetters(`${diagram}/fonts`, letters);

// Colours and letters come from the folder the Rust renderer takes them from, so that canvas and export cannot differ.
export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [react()],
  resolve: { alias: { "@theme": `${diagram}/theme`, "@fonts": `${diagram}/fonts`, "@letters": letters } },
  server: { fs: { allow: [here(".."), diagram] } },
  build: { outDir: here("dist"), emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: [here("dev/test-setup.ts")],
  },
});
