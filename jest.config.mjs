/** Jest runs TypeScript and the ESM-only unified family through one esbuild transform. */

// The command keeps nothing on the machine that tests it, unless a test says where.
process.env["KITH_CACHE"] ??= "off";
process.env["KITH_STATE"] ??= "off";

export default {
  testEnvironment: "node",
  // Jest leaves one core to watching; nothing watches here, and CI has two.
  maxWorkers: "100%",
  // No test measures time, so none fails for a slow machine.
  testTimeout: 120_000,
  globalSetup: "<rootDir>/tests/begin-run.mjs",
  globalTeardown: "<rootDir>/tests/run-folder.mjs",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "\\.[cm]?[jt]sx?$": "<rootDir>/tests/esbuild-transform.cjs" },
  transformIgnorePatterns: [],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
};
