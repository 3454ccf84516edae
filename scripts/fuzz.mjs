/** Tries every law with new seeds for as many minutes as are given: `npm run fuzz -- 10`; names after them narrow the files. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [given = "5", ...named] = process.argv.slice(2);
const minutes = Number(given);
if (!(minutes > 0)) {
  console.error(`${given} is no number of minutes. Call it as: npm run fuzz -- 10`);
  process.exit(2);
}
const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join("tests", file))
  .filter((file) => /from "[./]*laws"/.test(readFileSync(file, "utf8")))
  .filter((file) => named.length === 0 || named.some((name) => file.includes(name)));

const end = performance.now() + minutes * 60_000;
const broken = [];
let tried = 0;
for (let left = end - performance.now(); left > 0; left = end - performance.now()) {
  const seed = String(Math.floor(Math.random() * 2 ** 31));
  const { status, stdout, stderr, error } = spawnSync("npx", ["jest", ...files], {
    env: { ...process.env, KITH_SEED: seed },
    encoding: "utf8",
    timeout: Math.ceil(left),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined && error.code === "ETIMEDOUT") break;
  tried += 1;
  console.log(`KITH_SEED=${seed}: ${status === 0 ? "every law holds" : "a law is broken"}`);
  if (status === 0) continue;
  broken.push(seed);
  console.log(stdout + stderr);
}
console.log(`${files.length} files of laws, ${tried} seeds.`);
for (const seed of broken)
  console.log(`Try it again: KITH_SEED=${seed} npx jest ${files.join(" ")}`);
process.exitCode = broken.length > 0 ? 1 : 0;
