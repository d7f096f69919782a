import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/schema.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // Else CommonJS gets a second copy of the error class in the second entry.
  splitting: true,
  treeshake: { preset: "smallest" },
  sourcemap: true,
  clean: true,
  silent: true,
  tsconfig: "src/tsconfig.json",
  // tsup sets `baseUrl` for its declarations: TypeScript 6 refuses that (TS5101) after the JavaScript is already written.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
