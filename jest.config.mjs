/** Jest runs TypeScript and the ESM-only unified family through one esbuild transform. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "\\.[cm]?[jt]sx?$": "<rootDir>/tests/esbuild-transform.cjs" },
  transformIgnorePatterns: [],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
};
