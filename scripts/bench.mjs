/**
 * Measures Kith on generated vaults, as ratios within one run: `npm run bench`. `-- --write` keeps the tables in
 * docs/performance.md, `-- --sizes 1000,10000` takes other vaults, `-- --rounds 3` other medians.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import prettier from "prettier";
import { command } from "../esbuild.config.mjs";
import { measureStarts } from "./bench-start.mjs";
import { manyPeople, notesOf, writeVault } from "./bench-vault.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,50000" },
    rounds: { type: "string", default: "5" },
    write: { type: "boolean", default: false },
  },
});
const sizes = values.sizes.split(",").map(Number);
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), "kith-bench-"));
const cache = join(folder, "cache");
const print = (line) => process.stdout.write(`${line}\n`);
/** Says on stderr what is being measured, and since when. */
const say = (what) => process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${what}\n`);
/** The largest vaults are measured less often, so that the whole run stays a matter of minutes. */
const roundsFor = (size) => (size > 10_000 ? Math.min(rounds, 3) : rounds);

const middle = (numbers) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const ms = (number) => (number < 10 ? number.toFixed(2) : Math.round(number).toLocaleString("en"));
const times = (number) => number.toFixed(number < 10 ? 2 : 0);

/** One measure in a process of its own. */
function measured(measure, vault, flags = []) {
  const script = join(root, "scripts", "bench-measure.mjs");
  const said = execFileSync(
    process.execPath,
    ["--expose-gc", ...flags, script, join(folder, "kith.cjs"), measure, vault, cache],
    { encoding: "utf8" },
  );
  return JSON.parse(said);
}

/** So many rounds of measures, side by side, so that each round has its own floor. */
function side(measures, vault, rounds) {
  const all = Array.from({ length: rounds }, () =>
    Object.fromEntries(measures.map((measure) => [measure, measured(measure, vault)])),
  );
  const of = (measure) => ({
    wall: middle(all.map((round) => round[measure].wall)),
    ratio: middle(all.map((round) => round[measure].wall / round.floor.wall)),
    cpuRatio: middle(all.map((round) => round[measure].cpu / round.floor.cpu)),
  });
  return Object.fromEntries(measures.map((measure) => [measure, of(measure)]));
}

/** The command from the shell, in milliseconds. */
function shell(vault, more, rounds) {
  const runs = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const call = [
      join(folder, "command.cjs"),
      "goals",
      "--vault",
      vault,
      "--now",
      "2026-11-22T10:00",
    ];
    const { status, stderr } = spawnSync(process.execPath, [...call, ...more], {
      env: { ...process.env, KITH_CACHE: cache, KITH_STATE: "off" },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  });
  return middle(runs);
}

const tables = [];
function table(title, heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const text = [
    `### ${title}`,
    "",
    line(heads),
    line(heads.map(() => "---")),
    ...rows.map(line),
  ].join("\n");
  tables.push(text);
  print(`${text}\n`);
}

/** What another script prints, as it prints it. */
function printed(title, script, flags = []) {
  say(title.toLowerCase());
  const said = execFileSync(process.execPath, [...flags, join(root, "scripts", script)], {
    encoding: "utf8",
    cwd: root,
  });
  const text = [`### ${title}`, "", "```text", said.trimEnd(), "```"].join("\n");
  tables.push(text);
  print(`${text}\n`);
}

try {
  const shared = { ...command, metafile: false, sourcemap: false };
  await build({
    ...shared,
    entryPoints: undefined,
    stdin: {
      contents: `
        export { createNoteIndex, defaultSettings, readNote } from "./src/core/index";
        export { readNoteText, readNoteTextByRemark } from "./src/core/parse/markdown/note-text";
        export { leanNote } from "./src/core/plain-note";
        export { notesIn, openFolder } from "./src/cli/vault-folder";
        export { openKeptFile } from "./src/cli/kept-file";`,
      resolveDir: root,
      loader: "ts",
    },
    outfile: join(folder, "kith.cjs"),
  });
  await build({ ...shared, outfile: join(folder, "command.cjs") });

  const vaults = sizes.map((size) => {
    say(`writing a vault of ${String(size)} notes`);
    const path = join(folder, String(size));
    return { name: size.toLocaleString("en"), size, path, ...writeVault(path, size) };
  });
  const people = join(folder, "people");
  vaults.push({
    name: "people: 3,000 contacts, ten years of days",
    size: 0,
    path: people,
    ...writeVault(people, 0, manyPeople),
  });

  const processor = cpus();
  const machine = `${processor[0]?.model ?? "?"}, ${String(processor.length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GiB, ${process.platform} ${release()}, Node ${process.version}`;
  const load = () => loadavg()[0]?.toFixed(1) ?? "?";
  const begun = `${new Date().toISOString().slice(0, 10)}, load average ${load()} at its beginning`;
  print(`${machine}; ${begun}\n`);

  const rows = [];
  const colds = new Map();
  for (const { name, size, path, notes, bytes } of vaults) {
    say(`reading ${name}`);
    const found = side(["floor", "syntax", "cold", "warm"], path, roundsFor(size));
    colds.set(size, found.cold.wall);
    const cell = ({ wall, ratio, cpuRatio }) =>
      `${ms(wall)} ms, ${times(ratio)} × (${times(cpuRatio)} ×)`;
    rows.push([
      name,
      `${String(notes)}, ${(bytes / 1e6).toFixed(0)} MB`,
      `${ms(found.floor.wall)} ms`,
      cell(found.syntax),
      cell(found.cold),
      cell(found.warm),
    ]);
  }
  table(
    "Reading a vault in a new process, against the floor (in brackets: of processor time)",
    ["vault", "notes", "the floor", "lines, links, tags read", "cold index", "warm index"],
    rows,
  );
  const [ten, fifty] = [colds.get(10_000), colds.get(50_000)];
  if (ten && fifty) print(`50,000 notes take ${times(fifty / ten)} times the 10,000.\n`);

  const small = vaults[0];
  if (small) {
    say("the reference reader");
    const pair = Array.from({ length: rounds }, () => {
      const [remark, scan] = ["remark", "scan"].map((measure) => measured(measure, small.path).cpu);
      return remark / scan;
    });
    table(
      "The reference reader (remark) against ours, on a tenth of the notes that matter",
      ["vault", "times the processor time"],
      [[small.name, times(middle(pair))]],
    );
  }

  table(
    "`kith goals` from the shell",
    ["vault", "cold", "warm", "`kith --version`"],
    vaults.map(({ name, path, size }) => {
      say(`kith goals in ${name}`);
      shell(path, [], 1);
      return [
        name,
        `${ms(shell(path, ["--no-cache"], roundsFor(size)))} ms`,
        `${ms(shell(path, [], rounds))} ms`,
        `${ms(shell(path, ["--version"], rounds))} ms`,
      ];
    }),
  );

  table(
    "Memory: what the index and its notes hold, in Node",
    ["vault", "bytes a note"],
    vaults.map(({ name, path }) => {
      say(`memory, ${name}`);
      return [name, ms(measured("heap", path).answer.bytes)];
    }),
  );

  say("long lines and notes");
  const { slowest, sort } = measured("longLine", folder).answer;
  const { first, ratio } = measured("longNote", folder).answer;
  table(
    "Long lines and notes",
    ["measure", "found"],
    [
      ["the slowest line of 100 kB", `${ms(slowest)} ms (\`${sort.trim()}\`)`],
      ["100,000 open tasks, 2.9 MB, of processor time", `${ms(first)} ms`],
      ["twice of them", `${times(ratio)} times that`],
    ],
  );

  const starts = [];
  for (const { name, size } of vaults.filter((vault) => vault.size >= 10_000)) {
    say(`starts in Chromium, ${name}`);
    const {
      first: cold,
      next,
      heap,
    } = await measureStarts(root, [...notesOf(size)], roundsFor(size));
    const best = (what) => Math.min(...next.map((each) => each[what]));
    starts.push([
      name,
      `${ms(cold.load)} ms`,
      `${ms(cold.slice99)} / ${ms(cold.slice)} ms`,
      `${ms(cold.gap)} ms`,
      `${ms(middle(next.map((each) => each.load)))} ms (${ms(best("load"))}; ${ms(best("worked"))})`,
      `${ms(middle(next.map((each) => each.slice)))} ms (${ms(best("slice"))})`,
      ms(heap),
    ]);
  }
  table(
    "Starts of the plugin in Chromium",
    [
      "vault",
      "first start",
      "its slices, 99th percentile / longest",
      "longest gap between frames",
      "next start, from IndexedDB (best; best of processor time)",
      "its longest slice (best)",
      "heap, bytes a note",
    ],
    starts,
  );

  printed("One note's change", "bench-index.mjs", ["--expose-gc"]);
  printed("Query and picture of 3,000 contacts", "bench-blocks.mjs");
  printed("Dates", "bench-dates.mjs");

  if (values.write) {
    const file = join(root, "docs", "performance.md");
    const text = readFileSync(file, "utf8");
    const heading = "## The last run";
    const before = text.includes(heading)
      ? text.slice(0, text.indexOf(heading))
      : `${text.trimEnd()}\n\n`;
    const said = [
      heading,
      `${machine}. ${begun}, ${load()} at its end. Medians of ${String(rounds)}.`,
      ...tables,
    ].join("\n\n");
    writeFileSync(
      file,
      await prettier.format(`${before}${said}\n`, { parser: "markdown", printWidth: 120 }),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
