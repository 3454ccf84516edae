/**
 * Mutation testing: changes each file of a folder in small ways, one at a time, and counts the changes that the file's own
 * test does not notice. `npm run mutation -- edit` tries src/core/edit, `-- edit text-edit,edit-plan` two files of it. Each
 * file's last result goes into docs/mutation.md; what was not noticed is printed. It takes minutes for each file.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const version = "9.6.1";
const page = "docs/mutation.md";
const folders = ["edit", "dates", "evaluate"];

const [asked = "", names = ""] = process.argv.slice(2);
if (asked !== "" && !folders.includes(asked)) {
  console.error(`There is no ${asked}; it may be ${folders.join(", ")}.`);
  process.exit(2);
}
for (const folder of asked === "" ? folders : [asked]) {
  for (const file of readdirSync(`src/core/${folder}`).filter((each) => each.endsWith(".ts"))) {
    const name = basename(file, ".ts");
    const test = `tests/core/${folder}/${name}.test.ts`;
    if (existsSync(test) && (names === "" || names.split(",").includes(name))) {
      tryFile(`core/${folder}/${name}`, test);
    }
  }
}

/** Tries one file and keeps what came of it. */
function tryFile(name, test) {
  const work = mkdtempSync(join(tmpdir(), "kith-mutation-"));
  const report = join(work, "report.json");
  const config = join(work, "config.json");
  writeFileSync(
    config,
    JSON.stringify({
      mutate: [`src/${name}.ts`],
      testRunner: "jest",
      jest: {
        configFile: "jest.config.mjs",
        config: { testMatch: [`<rootDir>/${test}`] },
        enableFindRelatedTests: false,
      },
      coverageAnalysis: "perTest",
      concurrency: 1,
      timeoutMS: 20_000,
      reporters: ["json"],
      jsonReporter: { fileName: report },
      tempDirName: join(work, "sandbox"),
      // Left to the compiler elsewhere: here the code is run, not checked.
      tsconfigFile: "none.json",
      ignorePatterns: ["/dist", "/docs", "/sample-vault", "/coverage", "/tests/e2e", "/tests/host"],
    }),
  );
  const packages = ["core", "jest-runner"].map((part) => `@stryker-mutator/${part}@${version}`);
  const given = ["--yes", ...packages.flatMap((each) => ["-p", each]), "stryker", "run", config];
  const { status } = spawnSync("npx", given, { stdio: ["ignore", "ignore", "inherit"] });
  if (status === 0 && existsSync(report)) record(name, JSON.parse(readFileSync(report, "utf8")));
  else console.error(`${name} could not be tried.`);
  rmSync(work, { recursive: true, force: true });
}

/** Puts a file's result into the page, in place of the last one, with the sum of each folder. */
function record(name, { files }) {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const killed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const left = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const day = new Date().toISOString().slice(0, 10);
  const row = `| ${name} | ${day} | ${killed + left.length} | ${killed} | ${share(killed, killed + left.length)} |`;
  const before = existsSync(page) ? readFileSync(page, "utf8").split("\n") : [];
  const known = before.map((line) => line.replace(/ +/g, " ").trim());
  const others = known.filter(
    (line) => /^\| core\/\w+\//.test(line) && !line.startsWith(`| ${name} |`),
  );
  const rows = [...others, row].sort();
  const sums = folders.flatMap((folder) => {
    const own = rows.filter((line) => line.startsWith(`| core/${folder}/`));
    const numbers = own.map((line) => line.split("|").map((cell) => Number(cell)));
    const all = numbers.reduce((sum, cells) => sum + cells[3], 0);
    const noticed = numbers.reduce((sum, cells) => sum + cells[4], 0);
    return own.length === 0
      ? []
      : `| **core/${folder}**, ${own.length} files | | ${all} | ${noticed} | **${share(noticed, all)}** |`;
  });
  const head = [
    "# Mutation testing",
    "",
    `\`npm run mutation -- edit\` changes the code of each file in small ways, one at a time, with Stryker ${version}, and counts the changes that the file's own test notices. The aim is 85 % of each folder. Here stands the last result of each file that was tried.`,
    "",
    "| file | day | changes | noticed | score |",
    "| --- | --- | --- | --- | --- |",
  ];
  writeFileSync(page, [...head, ...rows, ...sums, ""].join("\n"));
  console.log(row);
  for (const { location, mutatorName, replacement, status } of left) {
    console.log(
      `  ${location.start.line}:${location.start.column} ${mutatorName}: ${replacement} (${status})`,
    );
  }
}

function share(part, all) {
  return `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
}
