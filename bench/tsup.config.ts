import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["bench/engine.ts"],
  outDir: "bench/built",
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  clean: true,
  silent: true,
});
