/**
 * Mutation testing: changes the code of src/core/edit, dates and evaluate in small ways, one at a time, and counts the
 * changes that the tests of the same folder do not notice. `npm run mutation` tries all three, `npm run mutation -- edit
 * dates/phrases evaluate/counted` a folder, a part of one and a file. A second run tries again only what its code or its
 * tests have touched since; `--anew` tries all. Each file's last result goes into docs/mutation.md, and what was not
 * noticed into a list beside the kept results. It takes one core, when nothing else wants it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setPriority } from "node:os";
import { join, resolve } from "node:path";

const version = "9.6.1";
const page = "docs/mutation.md";
const kept = resolve("node_modules/.cache/kith-mutation");
const folders = ["edit", "dates", "evaluate"];
const mostLines = 2000;
/** A change is put to no more than so many tests beyond its own file's; those of evaluate take long. */
const furtherTests = { edit: 500, dates: 500, evaluate: 200 };
/** Tests elsewhere that try a file of the folder by what it is for. */
const alsoTests = {
  edit: [],
  dates: [],
  evaluate: [...filesOf("tests/core/view-models", ".test.ts"), "tests/core/vault-session.test.ts"],
};
const tried = ["Killed", "Timeout", "Survived", "NoCoverage"];

const given = process.argv.slice(2);
const anew = given.includes("--anew");
const asked = given.filter((each) => each !== "--anew");
for (const each of asked) {
  if (!folders.includes(each.split("/")[0])) {
    console.error(`There is no ${each}; it may be ${folders.join(", ")} or what is in them.`);
    process.exit(2);
  }
}

setPriority(19);
mkdirSync(kept, { recursive: true });
for (const folder of folders) {
  const files = filesOf(`src/core/${folder}`, ".ts").filter((file) => {
    const name = file.slice("src/core/".length, -".ts".length);
    return asked.length === 0 || asked.some((each) => `${name}/`.startsWith(`${each}/`));
  });
  for (const some of batches(files)) tryFiles(folder, some);
}

/** Files in batches of a few minutes each, so that a run that is broken off keeps what it has found. */
function batches(files) {
  const made = [];
  let lines = Infinity;
  for (const file of files) {
    const own = readFileSync(file, "utf8").split("\n").length;
    lines += own;
    if (lines > mostLines) {
      made.push([]);
      lines = own;
    }
    made.at(-1).push(file);
  }
  return made;
}

/** Tries files of one folder and keeps what came of it. */
function tryFiles(folder, files) {
  const report = join(kept, `${folder}-report.json`);
  const config = join(kept, `${folder}-config.json`);
  rmSync(report, { force: true });
  writeFileSync(
    config,
    JSON.stringify({
      mutate: files,
      plugins: [resolve("scripts/mutation-runner.mjs")],
      testRunner: "kith",
      coverageAnalysis: "perTest",
      concurrency: 1,
      // What runs in circles is told by its count; a busy machine must not pass for it.
      timeoutMS: 20_000,
      timeoutFactor: 0.5,
      incremental: true,
      incrementalFile: join(kept, `${folder}.json`),
      force: anew,
      reporters: ["json", "progress-append-only"],
      jsonReporter: { fileName: report },
      tempDirName: join(kept, "sandbox"),
      // Left to the compiler elsewhere: here the code is run, not checked.
      tsconfigFile: "none.json",
      ignorePatterns: ["/dist", "/sample-vault", "/coverage", "/tests/e2e", "/tests/host"],
    }),
  );
  const env = {
    ...process.env,
    KITH_MUTATION_TESTS: [
      ...filesOf(`tests/core/${folder}`, ".test.ts"),
      ...alsoTests[folder],
    ].join(),
    KITH_MUTATION_FURTHER: furtherTests[folder],
  };
  const command = ["--yes", "-p", `@stryker-mutator/core@${version}`, "stryker", "run", config];
  const { status } = spawnSync("npx", command, { stdio: "inherit", env });
  if (status !== 0 || !existsSync(report)) {
    console.error(`core/${folder} could not be tried.`);
    process.exitCode = 1;
    return;
  }
  const results = JSON.parse(readFileSync(report, "utf8")).files;
  const left = join(kept, `${folder}-left.txt`);
  const lines = Object.entries(results).flatMap(([file, result]) => unnoticed(file, result));
  writeFileSync(left, lines.join("\n"));
  record(files.flatMap((file) => (results[file] === undefined ? [] : row(file, results[file]))));
  console.log(`What was not noticed stands in ${left}.`);
}

/** The files under a folder with this ending. */
function filesOf(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** A file's line in the table; none when there is nothing in it to change. */
function row(file, { mutants }) {
  const all = mutants.filter(({ status }) => tried.includes(status)).length;
  const seen = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const name = file.slice("src/".length, -".ts".length);
  const day = new Date().toISOString().slice(0, 10);
  return all === 0 ? [] : [`| ${name} | ${day} | ${all} | ${seen} | ${share(seen, all)} |`];
}

/** The changes of a file that no test noticed, each with its place and the line it changes. */
function unnoticed(file, { source, mutants }) {
  const lines = source.split("\n");
  return mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(({ status, location: { start, end }, mutatorName, replacement }) => {
      const last = start.line === end.line ? end.column - 1 : undefined;
      const from = lines[start.line - 1].slice(start.column - 1, last);
      const never = status === "NoCoverage" ? " (no test comes by)" : "";
      return `${file}:${start.line}:${start.column} ${mutatorName}${never}: ${from} → ${replacement}`;
    });
}

/** Puts results into the page, in place of the last ones of the same files, with the sum of each folder. */
function record(fresh) {
  const name = (line) => line.split("|")[1].trim();
  const again = new Set(fresh.map(name));
  const rows = readFileSync(page, "utf8")
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").trim())
    .filter((line) => /^\| core\/\w+\//.test(line) && existsSync(`src/${name(line)}.ts`))
    .filter((line) => !again.has(name(line)))
    .concat(fresh)
    .sort();
  const sums = folders.flatMap((folder) => {
    const own = rows.filter((line) => line.startsWith(`| core/${folder}/`));
    const numbers = own.map((line) => line.split("|").map(Number));
    const all = numbers.reduce((sum, cells) => sum + cells[3], 0);
    const seen = numbers.reduce((sum, cells) => sum + cells[4], 0);
    if (own.length === 0) return [];
    return `| **core/${folder}**, ${own.length} files | | ${all} | ${seen} | **${share(seen, all)}** |`;
  });
  const head = [
    "# Mutation testing",
    "",
    `\`npm run mutation\` changes the code of each file in small ways, one at a time, with Stryker ${version}, and counts the changes that the tests of the same folder notice: first those of the file of the same name, then up to ${furtherTests.edit} others, ${furtherTests.evaluate} in \`core/evaluate\`, whose tests take long. So a score may be a little too low, never too high. Nothing is left out: words in tables, messages and patterns are changed too. The aim is 85 % of each folder; which changes nobody noticed is listed when the run ends.`,
    "",
    "A whole run takes about half an hour of one core, `edit` three minutes of it; a second run tries again only what was touched since. `npm run mutation -- edit dates/phrases evaluate/counted` tries a folder, a part of one and a file, `--anew` all of them again. Here stands the last result of each file.",
    "",
    "| file | day | changes | noticed | score |",
    "| --- | --- | --- | --- | --- |",
  ];
  writeFileSync(page, [...head, ...rows, ...sums, ""].join("\n"));
  spawnSync("npx", ["prettier", "--write", page], { stdio: "ignore" });
}

function share(part, all) {
  return `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
}
