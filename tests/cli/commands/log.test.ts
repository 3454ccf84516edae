import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { lockPath } from "../../../src/cli/note-lock";
import { folderOf, kith } from "../run-kith";

const now = ["--now", "2026-11-22T10:00"];
const daily = (settings: object): string => JSON.stringify(settings);
const log = (vault: string, ...args: readonly string[]) =>
  kith(["log", "--vault", vault, "--json", ...now, ...args]);
const textOf = (vault: string, path: string): string => readFileSync(join(vault, path), "utf8");

describe("kith log", () => {
  test("appends a line to today's note and says what it wrote (R5, R76)", async () => {
    const vault = folderOf({ "2026-11-22.md": "## Today\n" });
    const said = await log(vault, "Called [[Louie Alvarez]]");
    expect(said).toMatchObject({ status: 0, stderr: "" });
    expect(said.json()).toMatchObject({
      path: "2026-11-22.md",
      created: false,
      written: [{ path: "2026-11-22.md", line: 2, text: "- Called [[Louie Alvarez]]" }],
      dryRun: false,
    });
    expect(textOf(vault, "2026-11-22.md")).toBe("## Today\n- Called [[Louie Alvarez]]\n");
  });

  test("says to a person that the line won't count where Kith leaves the note out", async () => {
    const vault = folderOf({ "2026-11-22.md": "---\nkith: ignore\n---\n" });
    const logged = ["log", "Called [[Louie]]", "--vault", vault, ...now];
    expect((await kith(logged)).stdout).toMatch(/won't count: Kith leaves 2026-11-22\.md out/);
    const read = folderOf({ "2026-11-22.md": "" });
    expect((await kith(["log", "Called [[Louie]]", "--vault", read, ...now])).stdout).not.toMatch(
      /won't count/,
    );
  });

  test("leaves nothing in the system's temporary folder", async () => {
    const vault = realpathSync(folderOf({ "2026-11-22.md": "## Today\n" }));
    expect(await log(vault, "Called [[Louie Alvarez]]")).toMatchObject({ status: 0 });
    const lock = basename(lockPath(join(vault, "2026-11-22.md")));
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(lock))).toEqual([]);
    expect(readdirSync(vault)).toEqual(["2026-11-22.md"]);
  });

  test("reads --on as past", async () => {
    const vault = folderOf({ "A.md": "" });
    expect((await log(vault, "x", "--on", "Friday")).json()).toMatchObject({
      path: "2026-11-20.md",
    });
    expect((await log(vault, "x", "--on", "18 Nov")).json()).toMatchObject({
      path: "2026-11-18.md",
    });
  });

  test("makes a missing note where and as the vault's own settings say", async () => {
    const vault = folderOf({
      ".obsidian/daily-notes.json": daily({
        folder: "J",
        format: "YYYY/MM/YYYY-MM-DD",
        template: "T/Day",
      }),
      "T/Day.md": "# {{title}}\n{{kith:prompts}}\n",
    });
    const said = await log(vault, "x");
    expect(said.json()).toMatchObject({
      created: true,
      written: [{ path: "J/2026/11/2026-11-22.md", line: 6, text: "- x" }],
    });
    expect(textOf(vault, "J/2026/11/2026-11-22.md")).toMatch(
      /^# 2026-11-22\n%% kith:prompts %%\n- .+\n- .+\n%% kith:end %%\n- x\n$/,
    );
  });

  test("writes nothing on a dry run", async () => {
    const vault = folderOf({ "A.md": "" });
    expect((await log(vault, "x", "--dry-run")).json()).toMatchObject({
      dryRun: true,
      written: [{ path: "2026-11-22.md", line: 1, text: "- x" }],
    });
    expect(readdirSync(vault)).toEqual(["A.md"]);
  });

  test("says it in words, too", async () => {
    const vault = folderOf({ "2026-11-22.md": "" });
    const said = await kith(["log", "--vault", vault, ...now, "x"]);
    expect(said.stdout).toBe("2026-11-22.md:1  - x\n");
    const dry = await kith(["log", "--vault", vault, ...now, "y", "--dry-run"]);
    expect(dry.stdout).toBe("Nothing was written. It would be:\n2026-11-22.md:2  - y\n");
  });

  test("takes a text that begins with a hyphen behind -- (R78)", async () => {
    const vault = folderOf({ "2026-11-22.md": "" });
    await kith(["log", "--vault", vault, ...now, "--", "-x"]);
    expect(textOf(vault, "2026-11-22.md")).toBe("- -x\n");
  });

  test("makes the note without a template that is missing, and says so", async () => {
    const vault = folderOf({ ".obsidian/daily-notes.json": daily({ template: "Nowhere" }) });
    const said = await log(vault, "x");
    expect(said.json()).toMatchObject({ created: true, problems: [{ code: "template-missing" }] });
    const inWords = await kith(["log", "--vault", vault, ...now, "x", "--on", "yesterday"]);
    expect(inWords.stdout).toMatch(/Nowhere, is not there/);
  });

  test("keeps the note's bytes, line ends, mark and mode (R73)", async () => {
    const vault = folderOf({ "2026-11-22.md": "\uFEFFa\r\nb" });
    const file = join(vault, "2026-11-22.md");
    chmodSync(file, 0o640);
    await log(vault, "x");
    expect(readFileSync(file, "utf8")).toBe("\uFEFFa\r\nb\r\n- x\r\n");
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test("leaves no temporary file, and sweeps up those of processes that are gone (R68)", async () => {
    const vault = folderOf({
      "2026-11-22.md": "",
      ".2026-11-22.md.kith-4194304.tmp": "left over",
      [`.other.md.kith-${process.pid}.tmp`]: "of a process that runs",
    });
    await log(vault, "x");
    expect(readdirSync(vault).sort()).toEqual([
      `.other.md.kith-${process.pid}.tmp`,
      "2026-11-22.md",
    ]);
  });

  test("writes a note whose name leaves no room for a temporary one (R132)", async () => {
    const format = `YYYY-MM-DD[${"ü".repeat(120)}]`;
    const vault = folderOf({ ".obsidian/daily-notes.json": daily({ format }) });
    expect(await log(vault, "x")).toMatchObject({ status: 0 });
    expect(readdirSync(vault).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("follows a link within the vault to the note itself", async () => {
    const vault = folderOf({ "Real/note.md": "a\n" });
    symlinkSync(join(vault, "Real/note.md"), join(vault, "2026-11-22.md"));
    await log(vault, "x");
    expect(textOf(vault, "Real/note.md")).toBe("a\n- x\n");
  });
});

describe("kith log refuses in one line, with status 2 and nothing written", () => {
  const outside = folderOf({ "2026-11-22.md": "secret\n" });

  test.each([
    ["no text", {}, ["  "], /nothing to log/],
    ["a day that is none", {}, ["x", "--on", "someday"], /no date/],
    ["several days", {}, ["x", "--on", "last week"], /from 2026-11-09 to 2026-11-15/],
    [
      "a folder that leads out (R75)",
      { ".obsidian/daily-notes.json": daily({ folder: "../out" }) },
      ["x"],
      /leads out/,
    ],
    [
      "settings that are broken (R74)",
      { ".obsidian/daily-notes.json": "{" },
      ["x"],
      /daily-notes.json is no JSON/,
    ],
    [
      "settings that are no object",
      { ".obsidian/daily-notes.json": "[]" },
      ["x"],
      /daily-notes.json is no JSON/,
    ],
    [
      "Kith's settings that are broken",
      { ".obsidian/plugins/kith/data.json": "{" },
      ["x"],
      /data.json is no JSON/,
    ],
    ["a note that ends in open code", { "2026-11-22.md": "```\n" }, ["x"], /never closed/],
    ["a note with a zero in it (R72)", { "2026-11-22.md": "a\0b" }, ["x"], /no UTF-8 text/],
    [
      "a note that is too large",
      { "2026-11-22.md": "a".repeat(10 * 1024 * 1024 + 1) },
      ["x"],
      /larger than 10 MB/,
    ],
    [
      "a template that leads out",
      { ".obsidian/daily-notes.json": daily({ template: "../T" }) },
      ["x"],
      /leads out/,
    ],
  ])("%s", async (_name, notes: Readonly<Record<string, string>>, args, reason) => {
    const vault = folderOf(notes);
    const said = await log(vault, ...args);
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toMatch(reason);
    expect(said.stderr.trim().split("\n")).toHaveLength(1);
    const before = notes["2026-11-22.md"];
    if (before === undefined) expect(readdirSync(vault)).not.toContain("2026-11-22.md");
    else expect(textOf(vault, "2026-11-22.md")).toBe(before);
  });

  test("a note that is not UTF-8", async () => {
    const vault = folderOf({});
    const bytes = Buffer.from([0x61, 0xe9, 0x0a]);
    writeFileSync(join(vault, "2026-11-22.md"), bytes);
    expect(await log(vault, "x")).toMatchObject({ status: 2 });
    expect(readFileSync(join(vault, "2026-11-22.md"))).toEqual(bytes);
  });

  test("a note, or a folder, that is a link out of the vault", async () => {
    const linked = folderOf({});
    symlinkSync(join(outside, "2026-11-22.md"), join(linked, "2026-11-22.md"));
    expect((await log(linked, "x")).stderr).toMatch(/link that leads out/);
    const folder = folderOf({ ".obsidian/daily-notes.json": daily({ folder: "J" }) });
    symlinkSync(outside, join(folder, "J"));
    expect((await log(folder, "x")).stderr).toMatch(/link that leads out/);
    const nowhere = folderOf({});
    symlinkSync(join(nowhere, "gone.md"), join(nowhere, "2026-11-22.md"));
    expect((await log(nowhere, "x")).stderr).toMatch(/can't be followed/);
    expect(textOf(outside, "2026-11-22.md")).toBe("secret\n");
  });

  test("a note that is a folder", async () => {
    const vault = folderOf({});
    mkdirSync(join(vault, "2026-11-22.md"));
    expect((await log(vault, "x")).stderr).toMatch(/no file that can be written/);
  });
});
