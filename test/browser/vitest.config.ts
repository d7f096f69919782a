import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** What is tested in a real browser: it needs a Chromium on the machine. */
export default defineConfig({
  test: { root: join(import.meta.dirname, "../.."), include: ["test/browser/**/*.test.ts"], testTimeout: 120_000 },
});
