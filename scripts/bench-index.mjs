/** Prints what the index costs at 1,000 and 50,000 notes: `node --expose-gc scripts/bench-index.mjs`. */
import { createRequire } from "node:module";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const rounds = 2000;
const folder = mkdtempSync(join(tmpdir(), "kith-bench-"));
const outfile = join(folder, "index.cjs");
await build({
  stdin: {
    contents: `
      export { createNoteIndex } from "./src/core/note-index/note-index";
      export { contactPath, generatedVault, journalNote } from "./tests/core/generated-vault";
      export { aContact, day, someSettings } from "./tests/core/note-builder";`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: "cjs",
  platform: "node",
  outfile,
  logLevel: "error",
});
const kith = createRequire(import.meta.url)(outfile);
rmSync(folder, { recursive: true });

/** The median and the 99th percentile of so many timings, in microseconds. */
function timed(act) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = process.hrtime.bigint();
    act(round);
    times.push(Number(process.hrtime.bigint() - before) / 1000);
  }
  times.sort((a, b) => a - b);
  return { median: times[rounds / 2], p99: times[Math.floor(rounds * 0.99)] };
}

function heapUsed() {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Each measure by its name, for a vault of so many notes. */
function measured(size) {
  const notes = kith.generatedVault(size);
  const journal = Math.floor(size * 0.2);
  const contacts = Math.floor(size * 0.09);
  const heap = heapUsed();
  const index = kith.createNoteIndex(kith.someSettings());
  const before = process.hrtime.bigint();
  index.putAll(notes);
  const bulk = Number(process.hrtime.bigint() - before) / 1000;
  const bytes = size < 10_000 ? NaN : (heapUsed() - heap) / size;
  const days = Array.from({ length: rounds }, (_, at) =>
    kith.journalNote((at * 7919) % journal, size, 12),
  );
  const people = Array.from({ length: rounds }, (_, at) => {
    const number = (at * 104729) % contacts;
    return kith.aContact(kith.contactPath(number), { aliases: [`P${String(number)}`] });
  });
  const from = kith.day("2000-01-01");
  const to = kith.day("2000-01-07");
  const all = kith.day("9999-12-31");
  index.entriesBetween(from, all);
  return {
    "put all, a note": { median: bulk / size, p99: NaN },
    "put a daily note of 12 lines": timed((round) => index.put(days[round])),
    "put a contact": timed((round) => index.put(people[round])),
    "put a daily note, ask for a week": timed((round) => {
      index.put(days[round]);
      index.entriesBetween(from, to);
    }),
    "put a contact, ask for all contacts": timed((round) => {
      index.put(people[round]);
      index.contacts();
    }),
    "the index alone, bytes a note": { median: bytes, p99: NaN },
  };
}

measured(1_000);
const small = measured(1_000);
const large = measured(50_000);
const shown = (value) => (Number.isNaN(value) ? "" : value.toFixed(value < 10 ? 2 : 1)).padStart(9);
const print = (line) => process.stdout.write(`${line}\n`);
print(`${"µs (median, 99th percentile)".padEnd(38)}    1,000 notes       50,000 notes     ratio`);
for (const [name, { median, p99 }] of Object.entries(small)) {
  const other = large[name];
  const ratio = shown(other.median / median);
  print(
    `${name.padEnd(36)}${shown(median)}${shown(p99)} ${shown(other.median)}${shown(other.p99)}${ratio}`,
  );
}
