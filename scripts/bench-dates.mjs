/** Prints what reading a date costs: microseconds per phrase beside chrono-node's, per line of prose, and by length. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "kith-bench-"));
const outfile = join(folder, "dates.mjs");
const contents = `
  export { readDatePhrase } from "./src/core/dates/phrases/phrase";
  export { findProseDates } from "./src/core/dates/prose/prose-dates";
  export { casual, strict } from "chrono-node/en";
`;
await build({
  stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
  bundle: true,
  format: "esm",
  platform: "node",
  logLevel: "error",
  outfile,
});
const { readDatePhrase, findProseDates, casual, strict } = await import(
  pathToFileURL(outfile).href
);
rmSync(folder, { recursive: true });

const now = "2026-11-22T10:00";
const calendar = {
  weekStart: 1,
  yearStartMonth: 1,
  dateOrder: "dmy",
  namedTimes: new Map([
    ["morning", "09:00"],
    ["lunch", "12:30"],
    ["afternoon", "15:00"],
    ["evening", "18:30"],
    ["night", "21:00"],
  ]),
};
const reference = new Date(2026, 10, 22, 10);

/** Microseconds of this process for one input, warmed up; what other processes do doesn't count. */
function cost(inputs, read) {
  repeat(400, inputs, read);
  const started = process.cpuUsage();
  const done = repeat(600, inputs, read);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / done;
}

function repeat(milliseconds, inputs, read) {
  const until = performance.now() + milliseconds;
  let done = 0;
  do {
    for (const input of inputs) read(input);
    done += inputs.length;
  } while (performance.now() < until);
  return done;
}

function show(label, microseconds) {
  console.log(`${label.padEnd(64)}${microseconds.toFixed(2).padStart(10)} µs`);
}

const place = "../shared/data/dates.json";
const phrases = existsSync(place)
  ? JSON.parse(readFileSync(place, "utf8")).map(({ phrase }) => phrase)
  : ["tomorrow on my afternoon walk", "last Friday of November", "in 2-3 weeks", "18 Nov", "4pm"];

console.log(`${String(phrases.length)} phrases`);
show(
  "our grammar, chrono-node for the rest",
  cost(phrases, (text) => readDatePhrase(text, now, calendar)),
);
show(
  "chrono-node, strict",
  cost(phrases, (text) => strict.parse(text, reference)),
);
show(
  "chrono-node, casual",
  cost(phrases, (text) => casual.parse(text, reference)),
);

const plain =
  "Talked about the new role and how the children are settling in at their school, all well";
const dated = "Called Louie on Friday at 4pm about the deck, and again yesterday after lunch";
const near =
  "Three of the 12 people from our week away said they would join the 5k run in the park";
console.log("\na line of prose");
for (const [label, line] of Object.entries({
  "without a date word": plain,
  "with dates": dated,
  "with words like dates": near,
})) {
  // No two in a row are the same, since the dates of the last line are remembered.
  const lines = Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? line : `${line} too`));
  show(
    `ours, ${label}`,
    cost(lines, (text) => findProseDates(text, "2026-11-22", calendar, "past")),
  );
  show(
    `chrono-node casual, ${label}`,
    cost(lines, (text) => casual.parse(text, reference)),
  );
}

console.log("\nby length: the time of one input over that of half the input (2 is linear)");
const units = [
  "a ",
  "week from ",
  "3-4 ",
  "9",
  "on the ",
  "jan",
  "1 day ",
  "half past ",
  "Friday before ",
  "1/1",
];
for (const unit of units) {
  const phrase = (length) => unit.repeat(Math.floor(length / unit.length));
  const [half, whole] = [100, 200].map((length) =>
    cost([phrase(length)], (text) => readDatePhrase(text, now, calendar)),
  );
  const [few, many] = [9000, 18000].map((length) =>
    cost([phrase(length)], (text) =>
      findProseDates(`today ${text}`, "2026-11-22", calendar, "past"),
    ),
  );
  const ratios = `phrase ${(whole / half).toFixed(1)}, prose ${(many / few).toFixed(1)}`;
  console.log(
    `${JSON.stringify(unit).padEnd(20)}${ratios.padEnd(30)}${whole.toFixed(1)} µs at 200 characters`,
  );
}
