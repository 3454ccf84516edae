/** Commands that the docs show are commands that there are: of `kith` with its options, of npm, and of our own scripts. */
import { cpSync, existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { kith } from "../cli/run-kith";
import { fencesIn, housePages, pages, pageText, spansIn, wordsOf } from "./pages";

const now = "2026-11-19T09:00";
const allPages = [...pages, ...housePages, "CHANGELOG.md"];

/** Every line of a page that may be typed: what stands between backticks, and the lines of blocks for the shell. */
function typedIn(page: string): readonly string[] {
  const text = pageText(page);
  const shell = fencesIn(text).filter(
    ({ language }) => language === "sh" || language === "console",
  );
  const lines = shell.flatMap((fence) => fence.text.split("\n"));
  return [...spansIn(text), ...lines].flatMap((line) =>
    line
      .replace(/ #.*$/, "")
      .split(/&&|\|/)
      .map((part) => part.trim().replace(/^\$ /, "")),
  );
}

const typed = allPages.flatMap((page) => typedIn(page).map((line) => [page, line] as const));
const distinct = (pattern: RegExp) => [
  ...new Map(typed.filter(([, line]) => pattern.test(line)).map((one) => [one[1], one])).values(),
];

const names: string[] = [];

beforeAll(async () => {
  const { stdout } = await kith(["--help"]);
  const [, commands = ""] = stdout.split("\nCommands:\n");
  names.push(...[...commands.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name = ""]) => name));
});

describe("Calls of kith in the docs", () => {
  const calls = distinct(/^(?:node dist\/kith\.cjs|kith) (?:[a-z]|--)/);

  test("are many", () => {
    expect(calls.length).toBeGreaterThan(40);
  });

  test.each(calls)("%s: `%s` is a command with these options", async (_, line) => {
    const words = wordsOf(line.replace(/^(?:node dist\/kith\.cjs|kith) /, ""));
    const [name = "", ...others] = words;
    let said = (await kith(["--help"])).stdout;
    if (!name.startsWith("--")) {
      expect(names).toContain(name);
      said += (await kith([name, "--help"])).stdout;
    }
    const options = [name, ...others].filter((word) => word.startsWith("--"));
    expect(options.filter((option) => !new RegExp(`${option}(?![\\w-])`).test(said))).toEqual([]);
  });
});

describe("The table of commands in the README", () => {
  const rows = [...pageText("README.md").matchAll(/^\| `kith ([^`]+)`/gm)].map(
    ([, call = ""]) => call,
  );

  test("has a row for every command", () => {
    const rowsNames = rows.map((row) => row.split(" ")[0]);
    expect(names.filter((name) => name !== "help" && !rowsNames.includes(name))).toEqual([]);
  });

  const given: Readonly<Record<string, string>> = {
    "[QUERY]": "",
    "[DAY]": "",
    FILE: "tests/core/import/samples/google-new.csv",
    NOTE: "Journal/2026-11-18.md",
    GOAL: "Goals/Find a mentor.md",
  };
  const firstId = async (call: readonly string[]): Promise<string> => {
    const { items } = (await kith(["agenda", "--json", ...call])).json() as {
      readonly items: readonly { readonly id: string }[];
    };
    return items[0]?.id ?? "";
  };

  beforeAll(() => {
    process.env["KITH_STATE"] = mkdtempSync(join(tmpdir(), "kith-state-"));
  });
  afterAll(() => {
    process.env["KITH_STATE"] = "off";
  });

  // What waits until it is stopped can't be run here; its own test stops it.
  const runs = rows.filter((row) => row !== "watch");

  test.each(runs)("`kith %s` answers over the sample vault", async (row) => {
    const root = join(mkdtempSync(join(tmpdir(), "kith-")), "vault");
    cpSync("sample-vault", root, { recursive: true });
    const call = ["--vault", root, "--now", now];
    const id = row.includes("ID") ? await firstId(call) : "";
    const [name = "", ...others] = wordsOf(row.replace(/ > .*$/, ""))
      .map((word) => (word === "ID" ? id : (given[word] ?? word)))
      .filter((word) => word !== "");
    if (name === "undo") await kith(["log", "Called [[Ana]]", ...call]);
    const { status, stdout, stderr } = await kith([name, ...others, ...call]);
    expect([stderr, status > 1]).toEqual(["", false]);
    expect(stdout.trim()).not.toBe("");
  });
});

describe("Scripts in the docs", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };

  const npm = distinct(/^npm (?:run )?[a-z]/);
  test.each(npm)("%s: `%s` is a script, or a word of npm's own", (_, line) => {
    const [, run, name = ""] = /^npm (run )?(?:--silent )?([\w:-]+)/.exec(line) ?? [];
    const ofNpm = ["ci", "version", "audit", "test", "start", "install", "link"];
    expect(run === undefined ? ofNpm.includes(name) : scripts[name] !== undefined).toBe(true);
    if (name === "test" || name === "start") expect(scripts[name]).toBeDefined();
  });

  const files = distinct(/\b(?:node|npx jest)\b.*\S/).flatMap(([page, line]) =>
    wordsOf(line)
      .filter((word) => /^(?:scripts|tests)\//.test(word))
      .map((word) => [page, word] as const),
  );
  test.each(files)("%s: %s is there", (_, path) => {
    expect([path, `${path}.test.ts`].some((each) => existsSync(each))).toBe(true);
  });
  test("are some", () => {
    expect([npm.length > 10, files.length > 5]).toEqual([true, true]);
  });
});
