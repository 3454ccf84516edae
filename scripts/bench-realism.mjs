/** Prints how well the chances of realism hold for simulated people with known rates: `node scripts/bench-realism.mjs`. */
import { createRequire } from "node:module";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const people = 40_000;
const folder = mkdtempSync(join(tmpdir(), "kith-bench-"));
const outfile = join(folder, "people.cjs");
await build({
  entryPoints: ["tests/core/evaluate/simulated-people.ts"],
  bundle: true,
  format: "cjs",
  platform: "node",
  outfile,
  logLevel: "error",
});
const { brier, calibration, forecasts } = createRequire(import.meta.url)(outfile);
rmSync(folder, { recursive: true });

const print = (line) => process.stdout.write(`${line}\n`);
const percent = (share) => `${(share * 100).toFixed(1)} %`.padStart(8);

for (const habit of ["steady", "bursty", "improving"]) {
  for (const periods of [1, 3, 8]) {
    const all = forecasts(habit, periods, people, 20261119);
    print(`${habit} people, ${periods} past period${periods === 1 ? "" : "s"}`);
    print("  chance said      forecasts     said     came  apart");
    for (const { from, to, forecasts: count, said, came } of calibration(all)) {
      const range = `${(from * 100).toFixed(0)} to ${(to * 100).toFixed(0)} %`;
      print(
        `  ${range.padEnd(14)}${String(count).padStart(12)} ${percent(said)} ${percent(came)} ${((came - said) * 100).toFixed(1).padStart(6)}`,
      );
    }
    const [chance, share] = ["chance", "share"].map((of) => brier(all, of).toFixed(4));
    print(`  Brier score ${chance}; of the bare share of met periods ${share}\n`);
  }
}
