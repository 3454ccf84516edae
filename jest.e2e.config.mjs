/** The end-to-end tests: the built plugin in a real browser, one at a time. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/tests/e2e"],
  testMatch: ["**/*.spec.ts"],
  transform: { "\\.([cm]?tsx?|mjs)$": "<rootDir>/tests/esbuild-transform.cjs" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  maxWorkers: 1,
  testTimeout: 60_000,
};
