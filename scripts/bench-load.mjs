/** Prints what the plugin weighs, by the parts it is made of, and how long the app waits until it is evaluated. */
import { spawnSync } from "node:child_process";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { plugin } from "../esbuild.config.mjs";

const starts = 21;

const { outputFiles, metafile } = await build({ ...plugin, write: false });
const text = outputFiles.find(({ path }) => path.endsWith("main.js")).text;
const [, { bytes, inputs }] = Object.entries(metafile.outputs).find(([path]) =>
  path.endsWith("main.js"),
);

const parts = new Map();
for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
  const part = partOf(path);
  parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
}
console.log(`main.js is ${kB(bytes)} kB minified:\n`);
for (const [part, size] of [...parts].sort(([, a], [, b]) => b - a)) {
  if (size >= 3000) console.log(`  ${kB(size).padStart(4)}  ${part}`);
}

const folder = mkdtempSync(join(tmpdir(), "kith-bench-"));
const starter = join(folder, "start.cjs");
writeFileSync(join(folder, "main.js"), text);
writeFileSync(
  starter,
  `const { readFileSync } = require("node:fs");
  const { Script } = require("node:vm");
  const text = readFileSync(process.argv[2], "utf8");
  const stranger = new Proxy({}, { get: () => class {} });
  const spent = () => process.threadCpuUsage ? process.threadCpuUsage() : process.cpuUsage();
  const now = () => { const { user, system } = spent(); return (user + system) / 1000; };
  const before = now();
  const run = new Script("(function (exports, module, require) {" + text + "\\n})").runInThisContext();
  const compiled = now();
  const module_ = { exports: {} };
  run(module_.exports, module_, () => stranger);
  const evaluated = now();
  console.log(JSON.stringify([compiled - before, evaluated - compiled]));`,
);
const took = Array.from({ length: starts }, () => {
  const { stdout } = spawnSync(process.execPath, [starter, join(folder, "main.js")]);
  return JSON.parse(String(stdout));
});
rmSync(folder, { recursive: true });

console.log(
  `\nIn ${String(starts)} fresh processes of Node ${process.versions.node}, median (least) of the processor's time:\n`,
);
for (const [what, times] of [
  ["read by the engine", took.map(([compiled]) => compiled)],
  ["evaluated", took.map(([, evaluated]) => evaluated)],
  ["both", took.map(([compiled, evaluated]) => compiled + evaluated)],
]) {
  const sorted = times.slice().sort((a, b) => a - b);
  console.log(`  ${ms(sorted[(starts - 1) / 2])} ms (${ms(sorted[0])})  ${what}`);
}

/** A package, or a folder of ours. */
function partOf(path) {
  const of = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1];
  if (of === undefined) return /^src\/(?:core\/)?[^/]+/.exec(path)?.[0] ?? path;
  return /^(?:micromark|mdast|remark|unified|unist|vfile)/.test(of) ? "remark and micromark" : of;
}

function kB(size) {
  return String(Math.round(size / 1000));
}

function ms(time) {
  return time.toFixed(1).padStart(5);
}
