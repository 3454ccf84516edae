/**
 * The command in German, recorded: its whole help, and its answers over the sample vault. After a change that is meant
 * to alter them, read the difference, then record anew with `KITH_RECORD=1 npx jest tests/cli/german`.
 */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { commandCatalogueFor } from "../../src/core/language/command/index";
import { folderOf, kith } from "./run-kith";

const { help } = commandCatalogueFor("en");
const now = ["--now", "2026-11-19T09:00"];
const sample = ["--vault", "sample-vault", ...now];

const broken = folderOf({
  ".obsidian/plugins/kith/data.json": "{ nope",
  "Latin.md": "caf\uFFFD \0",
});
const empty = folderOf({});
const few = folderOf({
  "Menschen/@Ana.md": "",
  "Menschen/@Bo.md": "",
  "Journal/2026-11-18.md": "Called [[Zed Bo]] and [[Ana]].\n",
});
const csv = join(mkdtempSync(join(tmpdir(), "kith-")), "people.csv");
writeFileSync(
  csv,
  "Name,Email,Shoe,Birthday\nAna Bo,ana@x.org,39,nonsense\n,b@x.org,1,\nMaria Chen,m@x.org,40,1999-01-01\nSam,,3,\n",
);

/** Calls and all they say, with places and words of this machine left out. */
async function spoken(calls: readonly (readonly string[])[]): Promise<string> {
  const parts: string[] = [];
  for (const call of calls) {
    const shown = call.filter((part) => !sample.includes(part) || part === "sample-vault");
    const { stdout, stderr } = await kith(call, 100, "de");
    const text = `$ kith ${shown.join(" ")}\n${stderr}${stdout}`;
    parts.push(
      text
        .replaceAll(csv, "people.csv")
        .replaceAll(/\/\S*kith-\w{6}/g, "VAULT")
        .replaceAll(`${process.cwd()}/`, "")
        // Each Node has its own words for it.
        .replaceAll(/\(Expected .*?\)(?=,)/g, "(…)"),
    );
  }
  return parts.join("\n");
}

function isRecorded(name: string, text: string): void {
  const file = `tests/recorded/${name}`;
  if (process.env["KITH_RECORD"]) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}

beforeAll(() => {
  process.env["KITH_STATE"] = mkdtempSync(join(tmpdir(), "kith-state-"));
});
afterAll(() => {
  process.env["KITH_STATE"] = "off";
});

describe("The help in German", () => {
  const names = Object.keys(help.commands).filter((name) => name !== "help");

  test("is as recorded", async () => {
    const calls = [["--help"], ...names.map((name) => [name, "--help"])];
    isRecorded("german-help.txt", await spoken(calls));
  });

  test.each(names)("of %s says nothing in English", async (name) => {
    const texts = (words: typeof help) => Object.values({ ...words.commands[name as "goals"] });
    const german = texts(commandCatalogueFor("de").help);
    const { stdout } = await kith([name, "--help"], 1000, "de");
    for (const text of german) expect(stdout).toContain(text);
    for (const text of texts(help).filter((each) => !german.includes(each))) {
      expect(stdout).not.toContain(text);
    }
    expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|default|choices|show help/);
    expect(stdout).not.toMatch(/[<[](?:goal|note|number|text|phrase|query|file|options)\b/);
  });
});

describe("Answers in German", () => {
  test("are as recorded", async () => {
    const calls = [
      ["goals", ...sample],
      ["goals", "cadence is weekly; explain", ...sample],
      ["goals", "cadence is wekly", ...sample],
      ["goals", "--vault", empty, ...now],
      ["contacts", ...sample],
      ["contacts", "--vault", empty, ...now],
      ["dormant", ...sample],
      ["dormant", "older than 100 years", ...sample],
      ["agenda", ...sample],
      ["who", "--count", "2", ...sample],
      ["who", "--vault", empty, ...now],
      ["interactions", "limit 3", ...sample],
      ["interactions", "since 2030-01-01", ...sample],
      ["review", ...sample],
      ["check", ...sample],
      ["check", "--vault", empty, ...now],
      ["check", "--vault", broken, ...now],
      ["explain", "Journal/2026-11-18.md", ...sample],
      ["explain", "Home.md", ...sample],
      ["detect", ...sample],
      ["detect", "--vault", few, ...now],
      ["detect", "--vault", empty, ...now],
      ["missing", "--vault", few, ...now],
      ["missing", "--vault", empty, ...now],
      ["date", "today", ...sample],
      ["date", "next week", ...sample],
      ["date", "xyzzy", ...sample],
      ["cadence", "twice a week", "--count", "2", ...sample],
      ["cadence", "wekly", ...sample],
      ["cadence", "xyzzy", ...sample],
      ["import", csv, ...sample],
      ["new", "goal", "call Ana every week", "--dry-run", ...sample],
      ["review", "--write", "--dry-run", "--vault", empty, ...now],
    ];
    isRecorded("german.txt", await spoken(calls));
  });

  test("of what writes and takes back are as recorded", async () => {
    const vault = ["--vault", few, ...now];
    const id = "1h";
    const calls = [
      ["journal", ...vault],
      ["journal", ...vault],
      ["log", "Called [[Ana]] again", ...vault],
      ["missing", "--yes", ...vault],
      ["detect", "--use", "1", "--dry-run", ...vault],
      ["detect", "--use", "1", ...vault],
      ["new", "goal", "call Ana every week", ...vault],
      ["adjust", "Call Ana", "--target", "2", ...vault],
      ["adjust", "Call Ana", "--target", "2", ...vault],
      ["import", csv, "--yes", ...vault],
      ["undo", "--list", ...vault],
      ["undo", "--dry-run", ...vault],
      ["undo", ...vault],
      ["snooze", "nichts", id, ...vault],
    ];
    isRecorded("german-acts.txt", await spoken(calls));
  });
});

describe("Complaints in German", () => {
  test("are as recorded, each in one line", async () => {
    const calls = [
      [],
      ["gaols"],
      ["goals", "--valut", "x"],
      ["goals", "--xyzzy"],
      ["date"],
      ["contacts", "more"],
      ["snooze", "a", "b", "--days"],
      ["export", "everything"],
      ["export", "contacts", "--as", "pdf"],
      ["export", "goals", "--as", "vcard", ...sample],
      ["goals", "--periods"],
      ["goals", "--periods", "abc"],
      ["goals", "--now", "2026-02-30"],
      ["goals", "--vault", ""],
      ["goals", "--vault", "/no-such-vault"],
      ["goals", "--vault", "sample-vault/Home.md"],
      ["goals", "--config", "/no-such-settings.json"],
      ["review", "--period", "hour"],
      ["explain", "Nothing", "--vault", empty],
      ["explain", "Sam", ...sample],
      ["detect", "--use", "1", "--vault", empty],
      ["detect", "--use", "99", ...sample],
      ["missing", "Zed", ...sample],
      ["date", "x", "--past", "--future"],
      ["new", "goal", "", ...sample],
      ["new", "contact", "a/b", ...sample],
      ["new", "contact", "Maria Chen", ...sample],
      ["log", ""],
      ["log", "x", "--on", "next week", ...sample],
      ["log", "x", "--on", "xyzzy", ...sample],
      ["log", "x", "--vault", broken],
      ["adjust", "a", "--target", "2", ...sample],
      ["adjust", "xyzzy", "--target", "2", ...sample],
      ["adjust", "", "--target", "2", ...sample],
      ["adjust", "a"],
      ["adjust", "a", "--status", "x"],
      ["snooze", "nothing", "1h", ...sample],
      ["import", "/no-such-file.csv", ...sample],
      ["import", "sample-vault", ...sample],
      ["import", csv, "--map", "Foo", ...sample],
      ["import", csv, "--map", "Foo=company", ...sample],
      ["import", csv, "--choose", "x", ...sample],
      ["import", csv, "--choose", "99=new", ...sample],
      ["import", csv, "--choose", "2=None.md", ...sample],
      ["undo", "--vault", empty],
    ];
    for (const call of calls) {
      const { status, stdout, stderr } = await kith(call, 100, "de");
      expect([call, status, stdout]).toEqual([call, 2, ""]);
      expect(stderr).toMatch(/^kith: [^\n]+\n$/);
    }
    isRecorded("german-complaints.txt", await spoken(calls));
  });
});
