/**
 * How mutation testing runs our tests thousands of times: a test runner for Stryker that keeps each test file, bundled with
 * the code it tries, as one compiled function and calls it anew for each change. So nothing remembered from one change
 * colours the next, and a change in a table of words, read when the file is loaded, is tried like any other. It knows
 * `describe`, `it`, `test`, `.each`, `.skip` and jest's own `expect`; a test that asks for more fails before any change.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import { compileFunction } from "node:vm";
import { build } from "esbuild";
import fc from "fast-check";

const require = createRequire(import.meta.url);
const { jestExpect } = createRequire(require.resolve("@jest/globals"))("@jest/expect");

/** What changed code asks which change is on; the name is Stryker's. */
const shared = (globalThis.__stryker__ ??= {});

/** At most so many tests are asked beyond those of the file named after the changed one. */
const furtherTests = Number(process.env["KITH_MUTATION_FURTHER"]);

/** The test files, those that bring the least code along first. */
let files = [];

const runner = {
  capabilities: () => ({ reloadEnvironment: true }),

  async init() {
    files = await compiledTests(process.env["KITH_MUTATION_TESTS"].split(","));
  },

  /** Runs all tests with no change, and tells which test comes by which change. */
  async dryRun() {
    const tests = [];
    const perTest = {};
    for (const file of files) {
      shared.mutantCoverage = { static: {}, perTest: {} };
      const start = performance.now();
      for (const test of file.load()) {
        shared.currentTestId = test.id;
        const before = performance.now();
        const failure = await failureOf(test);
        tests.push(result(file, test.id, performance.now() - before, failure));
        shared.currentTestId = undefined;
      }
      // What is reached while the file is loaded may be noticed by any test in it.
      tests.push(result(file, file.loading, performance.now() - start));
      perTest[file.loading] = shared.mutantCoverage.static;
      Object.assign(perTest, shared.mutantCoverage.perTest);
    }
    return { status: "complete", tests, mutantCoverage: { static: {}, perTest } };
  },

  /**
   * Runs tests that come by a change until one fails: those of the file named after the changed one, then some more,
   * those of the same folder first. What nobody notices then is called unnoticed, so a score may be a little too low, never too high.
   */
  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit: mostHits }) {
    const wanted = new Set(testFilter);
    const source = relative(process.cwd(), sandboxFileName);
    const own = source.replace(/^src/, "tests").replace(/\.ts$/, ".test.ts");
    const first = ({ path }) => {
      const name = relative(process.cwd(), path);
      if (name === own) return 0;
      return dirname(name) === dirname(own) ? 1 : 2;
    };
    let nrOfTests = 0;
    let further = 0;
    // Stryker allows a changed place a hundred times the visits of all tests together; no one test comes by more often
    // than twice as often as all of them, unless it is in a loop without an end.
    const hitLimit = Math.max(10_000, mostHits / 50);
    Object.assign(shared, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    try {
      for (const file of files.toSorted((a, b) => first(a) - first(b))) {
        const all = wanted.has(file.loading);
        if (!all && !file.ids.some((id) => wanted.has(id))) continue;
        let tests;
        try {
          tests = file.load();
        } catch (failure) {
          return noticed(file.loading, failure, nrOfTests + 1);
        }
        for (const test of tests) {
          if (!all && !wanted.has(test.id)) continue;
          if (first(file) > 0) further += 1;
          if (further > furtherTests) return { status: "survived", nrOfTests };
          nrOfTests += 1;
          shared.hitCount = 0;
          const failure = await failureOf(test);
          if (shared.hitCount > hitLimit) return { status: "timeout", reason: "It does not end." };
          if (failure !== undefined) return noticed(test.id, failure, nrOfTests);
        }
      }
      return { status: "survived", nrOfTests };
    } finally {
      shared.activeMutant = undefined;
    }
  },
};

export const strykerPlugins = [
  { kind: "TestRunner", name: "kith", factory: Object.assign(() => runner, { inject: [] }) },
];

function result(file, id, time, failure) {
  const known = { id, name: id, fileName: file.path, timeSpentMs: Math.ceil(time) };
  return failure === undefined
    ? { ...known, status: 0 }
    : { ...known, status: 1, failureMessage: String(failure?.stack ?? failure) };
}

function noticed(id, failure, nrOfTests) {
  const failureMessage = String(failure?.message ?? failure).slice(0, 500);
  return { status: "killed", killedBy: [id], failureMessage, nrOfTests };
}

async function failureOf(test) {
  try {
    await test.run();
    return undefined;
  } catch (failure) {
    return failure ?? new Error("a failure without words");
  }
}

/** Each test file bundled with our own code; packages are shared by all. */
async function compiledTests(paths) {
  const root = process.cwd();
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: paths,
    outdir: join(root, "bundled"),
    outbase: root,
    bundle: true,
    write: false,
    metafile: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "cjs",
    tsconfigRaw: {},
    logLevel: "warning",
  });
  const packages = createRequire(join(root, "package.json"));
  const size = ({ path }) => Object.keys(metafile.outputs[relative(root, path)].inputs).length;
  return outputFiles
    .toSorted((a, b) => size(a) - size(b))
    .map(({ text, path: made }) => {
      const path = join(root, relative(join(root, "bundled"), made)).replace(/\.js$/, ".ts");
      const given = ["require", "module", "exports", "__dirname", "__filename", ...globalNames];
      // As under jest, the default of a package is what the package calls its default.
      const code = compileFunction(text.replace(/(\brequire\("[^"]+"\)), 1\)/g, "$1)"), given, {
        filename: made,
      });
      const load = () => {
        const { tests, globals } = collector(basename(path));
        const ask = (name) => (name === "@jest/globals" ? globals : packages(name));
        const module = { exports: {} };
        const known = globalNames.map((name) => globals[name]);
        code(ask, module, module.exports, dirname(path), path, ...known);
        // A law that fails has noticed the change: the smallest example is of no use.
        fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
        return tests;
      };
      return {
        path,
        loading: `${basename(path)} as a whole ${short(readFileSync(path, "utf8"))}`,
        ids: load().map(({ id }) => id),
        load,
      };
    });
}

/** What jest also gives to files that do not import it. */
const globalNames = ["describe", "it", "test", "expect"];

/** What a test file imports from jest, and the tests it then has; a test that changes gets another name. */
function collector(file) {
  const tests = [];
  let place = [file];
  const describe = (title, body) => {
    const outer = place;
    place = [...outer, title];
    body();
    place = outer;
  };
  const test = (title, run, row) => {
    const id = `${[...place, title].join(" › ")} ${short(`${run}${JSON.stringify(row)}`)}`;
    const again = tests.filter((each) => each.id.startsWith(id)).length;
    tests.push({ id: again === 0 ? id : `${id} ${again}`, run });
  };
  const eachOf = (add) => (table) => (title, run) => {
    for (const row of table) {
      const cells = Array.isArray(row) ? row : [row];
      add(
        title,
        Object.assign(() => run(...cells), { toString: () => String(run) }),
        cells,
      );
    }
  };
  test.each = eachOf(test);
  describe.each = eachOf(describe);
  test.skip = describe.skip = () => undefined;
  test.skip.each = describe.skip.each = () => () => undefined;
  return { tests, globals: { expect: jestExpect, describe, it: test, test } };
}

function short(text) {
  return createHash("sha1").update(text).digest("hex").slice(0, 8);
}
