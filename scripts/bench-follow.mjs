/**
 * Prints what the longest step takes until panel and agenda are drawn for the first time, and what it takes until they
 * have followed one line in today's note: `node scripts/bench-follow.mjs`.
 * With the folder of another checkout behind it, that one is measured in turn with this one.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { manyPeople, notesOf } from "./bench-vault.mjs";

const rounds = 15;
const now = "2026-11-22T10:00";
const vaults = [
  ["10,000 notes, 100 goals", 10_000, undefined],
  ["3,000 contacts, 10 years of days, 12 goals", 0, manyPeople],
];
const [other] = process.argv.slice(2);
const require = createRequire(import.meta.url);

/** The core of a checkout. */
async function coreOf(root) {
  const folder = mkdtempSync(join(tmpdir(), "kith-bench-"));
  const outfile = join(folder, "core.cjs");
  await build({
    stdin: { contents: `export * from "./src/core/index";`, resolveDir: root },
    bundle: true,
    format: "cjs",
    platform: "node",
    outfile,
    logLevel: "error",
  });
  const core = require(outfile);
  rmSync(folder, { recursive: true });
  return core;
}

/** A session over the notes, and what adds a line to today's note and draws everything once more. */
async function following(kith, notes) {
  const texts = new Map(notes);
  const today = [...texts.keys()].filter((path) => path.endsWith("2026-11-22.md"))[0];
  const source = {
    list: () => Promise.resolve([...texts.keys()].map((path) => ({ path, size: 0, version: 0 }))),
    read: (path) => Promise.resolve(texts.get(path) ?? null),
  };
  const session = kith.createVaultSession({ source, settings: kith.defaultSettings() });
  await session.load();
  const language = kith.catalogueFor("en");
  const asked = { language, isReading: false, picture: null, problems: [], here: null };
  const draw = () => {
    kith.agenda(session.view(), now);
    kith.panelView(session.view(), now, asked);
  };
  const [{ name }] = session.view().contacts();
  const look = kith.firstLook?.(session.view(), now);
  return {
    draw,
    /** Before the first picture, in steps. */
    look: () => look !== undefined && look.next().done !== true,
    change: async () => {
      texts.set(today, `${texts.get(today)}- Called [[${name}]]\n`);
      session.changed(today);
      await session.settled();
    },
  };
}

/** Processor's time of an act, in milliseconds: other work on the machine adds nothing to it. */
function timed(act) {
  const { user, system } = process.cpuUsage();
  act();
  const after = process.cpuUsage({ user, system });
  return (after.user + after.system) / 1000;
}

const shown = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return `${sorted[0].toFixed(0)} / ${sorted[Math.floor(sorted.length / 2)].toFixed(0)}`;
};
const cores = new Map([["this", await coreOf(process.cwd())]]);
if (other !== undefined) cores.set("other", await coreOf(other));
process.stdout.write(
  "ms of processor time: the first picture, after the longest step before it; after a change, best / median\n",
);
for (const [name, size, counts] of vaults) {
  const notes = [...notesOf(size, counts)];
  const all = [];
  for (const [which, kith] of cores) {
    const vault = await following(kith, notes);
    let [step, going] = [0, true];
    const look = () => {
      going = vault.look();
    };
    while (going) step = Math.max(step, timed(look));
    all.push({
      which,
      vault,
      first: `${timed(vault.draw).toFixed(0)} (${step.toFixed(0)})`,
      times: [],
    });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { vault, times } of all) {
      await vault.change();
      times.push(timed(vault.draw));
    }
  }
  for (const { which, first, times } of all) {
    process.stdout.write(`${name}, ${which}: ${first}, then ${shown(times)}\n`);
  }
}
