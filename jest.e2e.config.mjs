/** The end-to-end tests: the built plugin in a real browser, two pages at a time. */
export default {
  testEnvironment: "node",
  globalSetup: "<rootDir>/tests/e2e/begin-run.ts",
  roots: ["<rootDir>/tests/e2e"],
  testMatch: ["**/*.spec.ts"],
  transform: { "\\.([cm]?tsx?|mjs)$": "<rootDir>/tests/esbuild-transform.cjs" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  maxWorkers: 2,
  testTimeout: 240_000,
};
