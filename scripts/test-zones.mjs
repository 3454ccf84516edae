/**
 * Runs the tests under five time zones, all of them or those named: no answer may depend on where the machine stands.
 * `npm run test:zones -- tests/core/dates`; with `--others` not under this machine's own, where `npm test` runs them.
 */
import { spawnSync } from "node:child_process";

const zones = ["UTC", "Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"];

const given = process.argv.slice(2);
const own = given.includes("--others") ? Intl.DateTimeFormat().resolvedOptions().timeZone : null;
const asked = given.filter((each) => each !== "--others");

for (const zone of zones.filter((each) => each !== own)) {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync("npx", ["jest", ...asked], {
    stdio: "inherit",
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) process.exitCode = 1;
}
