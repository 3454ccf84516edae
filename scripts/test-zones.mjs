/** Runs the tests of dates and of what follows from them under five time zones: no answer may depend on where the machine stands. */
import { spawnSync } from "node:child_process";

const zones = ["UTC", "Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"];
const paths = process.argv.slice(2);

for (const zone of zones) {
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync(
    "npx",
    [
      "jest",
      ...(paths.length > 0
        ? paths
        : [
            "tests/core/dates",
            "tests/core/evaluate",
            "tests/properties/cadences",
            "tests/properties/date-phrases",
          ]),
    ],
    {
      stdio: "inherit",
      env: { ...process.env, TZ: zone },
    },
  );
  if (status !== 0) process.exitCode = 1;
}
