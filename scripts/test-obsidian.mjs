/**
 * Runs the specs of tests/real-app in Obsidian itself, downloaded for the purpose. The runner is fetched by npx, since it
 * is as large as all else and only those with the app and the internet can use it.
 */
import { spawnSync } from "node:child_process";

const packages = [
  "@wdio/cli@9",
  "@wdio/local-runner@9",
  "@wdio/mocha-framework@9",
  "@wdio/spec-reporter@9",
  "webdriverio@9",
  "wdio-obsidian-service@3",
  "mocha@11",
];
const args = ["--yes", ...packages.flatMap((name) => ["--package", name])];
const { status } = spawnSync(
  "npx",
  [...args, "--", "wdio", "run", "tests/real-app/wdio.conf.mjs"],
  { stdio: "inherit", shell: process.platform === "win32" },
);
process.exitCode = status ?? 1;
