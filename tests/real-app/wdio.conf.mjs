/** Which Obsidian the specs run in: the earliest that Kith supports and the latest, as on a desktop and as on a phone. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const { minAppVersion } = JSON.parse(readFileSync("manifest.json", "utf8"));
const versions = (process.env.OBSIDIAN_VERSIONS ?? `${minAppVersion},latest`).split(",");

const capabilities = versions.flatMap((browserVersion) =>
  [false, true].map((emulateMobile) => ({
    browserName: "obsidian",
    browserVersion,
    "wdio:obsidianOptions": {
      installerVersion: "latest",
      plugins: [resolve(".")],
      vault: resolve("tests/real-app/vault"),
      emulateMobile,
    },
  })),
);

export const config = {
  runner: "local",
  framework: "mocha",
  specs: [resolve("tests/real-app/kith.e2e.mjs")],
  maxInstances: 1,
  capabilities,
  services: ["obsidian"],
  reporters: ["spec"],
  cacheDir: resolve(".obsidian-cache"),
  mochaOpts: { ui: "bdd", timeout: 120_000 },
  waitforTimeout: 20_000,
  logLevel: "warn",
};
