import { defineConfig } from "vitest/config";

// Only what runs against src: a mutant never reaches the package as built.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [
      "test/package/**",
      "test/imports.test.ts",
      "test/examples.test.ts",
      "test/doc-examples.test.ts",
      "test/readme.test.ts",
      "test/whole/process.test.ts",
      "test/conformance/runner.test.ts",
    ],
  },
});
