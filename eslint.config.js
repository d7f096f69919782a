import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Each outside package has its one place; everywhere else in src it is refused. */
const packages = {
  luxon: "Calendar dates live in src/values/calendar.ts.",
  "decimal.js": "Exact decimals live in src/values/amount.ts.",
  zod: "Schemas live in src/schema.ts, src/schema/ and src/facts/.",
  "@noble/hashes/sha2.js": "Digests live in src/values/digest.ts.",
  "@noble/hashes/utils.js": "Digests live in src/values/digest.ts.",
};
const onlyPackage = (...allowed) => ({
  "@typescript-eslint/no-restricted-imports": [
    "error",
    {
      paths: Object.entries(packages).flatMap(([name, message]) => (allowed.includes(name) ? [] : [{ name, message }])),
    },
  ],
});

const clock = "The library has no clock.";
const locale = "Depends on the locale or the time zone of the host.";
const dateTime = ["fromISO", "fromObject", "fromFormat", "utc", "local", "now"]; // these read the clock: they cache an offset

export default defineConfig(
  globalIgnores(["dist/", "bench/built/", "coverage/", "reports/", ".stryker-tmp/", "docs/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // An index inside its own loop is in range, which noUncheckedIndexedAccess cannot know.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      ...onlyPackage(),
      "@typescript-eslint/require-array-sort-compare": "error",
      "no-restricted-globals": ["error", "process", "performance", "console", "Intl", "Temporal"],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: clock },
        { object: "Math", property: "random", message: "The library has no randomness." },
        ...dateTime.map((property) => ({ object: "DateTime", property, message: clock })),
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "CallExpression[callee.name='Date']", message: clock },
        {
          selector: "MemberExpression[property.name=/^(toLocale\\w+|localeCompare|getTimezoneOffset)$/]",
          message: locale,
        },
        { selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']", message: "Export by name." },
        // The object `z` drags all of zod into a bundle, 50 kB more than the parts in use.
        {
          selector:
            "ImportDeclaration[source.value='zod'][importKind!='type'] > :matches(ImportDefaultSpecifier, ImportSpecifier[imported.name='z'])",
          message: 'Write: import * as z from "zod".',
        },
      ],
    },
  },
  { files: ["src/values/calendar.ts"], rules: onlyPackage("luxon") },
  { files: ["src/values/amount.ts"], rules: onlyPackage("decimal.js") },
  {
    files: ["src/values/digest.ts"],
    rules: onlyPackage("@noble/hashes/sha2.js", "@noble/hashes/utils.js"),
  },
  { files: ["src/schema.ts", "src/schema/**/*.ts", "src/facts/**/*.ts"], rules: onlyPackage("zod") },
  {
    files: ["test/**/*.ts"],
    rules: {
      // Tests hand in what the types refuse.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-explicit-any": "off",
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: ["error", "always", { null: "ignore" }] },
  },
);
