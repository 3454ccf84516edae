/**
 * Runs the tests under five time zones, all of them or those named: no answer may depend on where the machine stands.
 * `npm run test:zones -- tests/core/dates`
 */
import { spawnSync } from "node:child_process";

const zones = ["UTC", "Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"];

for (const zone of zones) {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync("npx", ["jest", ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) process.exitCode = 1;
}
