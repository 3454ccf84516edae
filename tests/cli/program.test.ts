import { readdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "./run-kith";

const now = ["--now", "2026-11-22T10:00"];

describe("A wrong call says in one line what is wrong and what to do, with status 2", () => {
  const vault = folderOf({ "A.md": "" });
  const file = join(vault, "A.md");

  test.each([
    [
      "a folder that isn't there",
      ["goals", "--vault", join(tmpdir(), "no-such-vault")],
      /no folder/,
    ],
    ["a file in place of a folder", ["goals", "--vault", file], /is a file/],
    ["an unknown command", ["gaols", "--vault", vault], /unknown command/i],
    ["an unknown option", ["goals", "--valut", vault], /unknown option/i],
    ["a day that doesn't exist", ["goals", "--vault", vault, "--now", "2026-02-30"], /no moment/],
    [
      "a number of periods that is none",
      ["goals", "--vault", vault, "--periods", "abc"],
      /whole number/,
    ],
    ["a missing argument", ["date", "--vault", vault], /missing required argument/i],
    ["an empty name of a folder", ["goals", "--vault", ""], /names no folder/],
    [
      "a settings file that isn't there",
      ["goals", "--vault", vault, "--config", "/nowhere.json"],
      /--config/,
    ],
  ])("%s", async (_name, args, message) => {
    const said = await kith(args);
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toMatch(message);
    expect(said.stderr.trim().split("\n")).toHaveLength(1);
    expect(said.stderr).not.toMatch(/\bat .*:\d+/);
  });
});

describe("A wrong call with --json leaves stdout empty (R77, R79)", () => {
  const vault = folderOf({
    "People/Ana.md": "",
    "G.md": "---\ntype: goal\ncadence: weekly\n---\n",
  });
  const none = join(vault, "none.csv");

  test.each([
    ["goals", "--periods", "-1"],
    ["goals", "--now", "2026-02-30"],
    ["goals", "--now", "2026-11-22T24:61"],
    ["contacts", "more"],
    ["agenda", "--days", "abc"],
    ["agenda", "--days", "1.5"],
    ["agenda", "--days", "-1"],
    ["who", "--count", "0"],
    ["explain"],
    ["explain", "../secret.md"],
    ["date"],
    ["cadence"],
    ["log"],
    ["log", ""],
    ["log", " \n "],
    ["log", "-x"],
    ["log", "x", "y"],
    ["log", "x", "--on", ""],
    ["journal", "no such day"],
    ["new"],
    ["new", "goal"],
    ["new", "goal", ""],
    ["new", "contact", " "],
    ["new", "contact", "../Bo"],
    ["adjust", "G"],
    ["adjust", "G", "--target", "none"],
    ["adjust", "nothing", "--target", "2"],
    ["review", "--period", "hour"],
    ["ics", "--days", "0"],
    ["import", none],
    ["import", vault],
    ["snooze", "nothing", "1h"],
    ["done", "nothing"],
    ["undo"],
    ["export", "everything"],
    ["gaols"],
    ["goals", "--valut", "x"],
  ])("%j", async (...args) => {
    const said = await kith([...now, ...args, "--vault", vault, "--json"]);
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toMatch(/^kith: .*\S\n$/);
    expect(said.stderr).not.toMatch(/our mistake/);
    expect(readdirSync(vault).sort()).toEqual(["G.md", "People"]);
  });
});

describe("Settings files", () => {
  test("that are no JSON give a problem and defaults (R74)", async () => {
    const vault = folderOf({
      ".obsidian/plugins/kith/data.json": "{ nope",
      ".obsidian/daily-notes.json": "[",
      "People/Ana.md": "",
    });
    const said = await kith(["contacts", "--vault", vault, "--json", ...now]);
    expect(said.status).toBe(0);
    expect(said.json()).toMatchObject({
      contacts: [{ name: "Ana" }],
      problems: [
        { path: ".obsidian/plugins/kith/data.json", code: "settings-unreadable" },
        { path: ".obsidian/daily-notes.json", code: "settings-unreadable" },
      ],
    });
  });

  test("can be named by --config", async () => {
    const vault = folderOf({ "Folk/Ana.md": "" });
    const config = join(vault, "mine.json");
    writeFileSync(config, JSON.stringify({ contactFolders: ["Folk"] }));
    const said = await kith(["contacts", "--vault", vault, "--config", config, "--json", ...now]);
    expect(said.json()["contacts"]).toHaveLength(1);
  });
});

describe("The folder", () => {
  test("that holds no notes is answered, with a hint", async () => {
    const said = await kith(["goals", "--vault", folderOf({}), "--json", ...now]);
    expect(said.status).toBe(0);
    expect(said.json()).toMatchObject({
      goals: [],
      problems: [{ code: "vault-empty", severity: "hint" }],
    });
  });

  test("is read without dot folders, and without what links lead to outside of it (R70)", async () => {
    const outside = folderOf({ "People/Secret.md": "" });
    const vault = folderOf({ "People/Ana.md": "", ".trash/People/Old.md": "" });
    symlinkSync(join(outside, "People"), join(vault, "People", "Contacts"));
    const said = await kith(["contacts", "--vault", vault, "--json", ...now]);
    expect(said.json()).toMatchObject({
      contacts: [{ path: "People/Ana.md" }],
      problems: [{ path: "People/Contacts", code: "link-leads-out" }],
    });
  });

  test("names a note once that a link within it leads to, too (R70)", async () => {
    const vault = folderOf({ "People/Ana.md": "", "Other/Bo.md": "---\ntype: contact\n---\n" });
    symlinkSync(join(vault, "Other"), join(vault, "People", "Linked"));
    symlinkSync(join(vault, "People", "Ana.md"), join(vault, "Other", "Ana again.md"));
    const said = await kith(["contacts", "--vault", vault, "--json", ...now]);
    const { contacts, problems } = said.json() as {
      readonly contacts: readonly { readonly path: string }[];
      readonly problems: readonly unknown[];
    };
    expect(contacts.map(({ path }) => path).sort()).toEqual(["Other/Bo.md", "People/Ana.md"]);
    expect(problems).toEqual([]);
  });

  test("names the notes that are no UTF-8 text, each time, and no others (R72)", async () => {
    process.env["KITH_CACHE"] = folderOf({});
    const vault = folderOf({
      "Sign.md": "A sign that stands for another: \uFFFD\n",
      ...Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [`Plain ${String(at)}.md`, "Nothing\n"]),
      ),
    });
    writeFileSync(join(vault, "Latin.md"), Buffer.from("caf\xe9\n", "latin1"));
    writeFileSync(join(vault, "Wide.md"), Buffer.from("\uFEFF- Called\n", "utf16le"));
    writeFileSync(join(vault, "Zero.md"), "a\0b\n");
    const long = new Date("2026-11-01");
    for (const name of readdirSync(vault)) utimesSync(join(vault, name), long, long);
    for (const time of ["first", "second"]) {
      const { problems } = (await kith(["check", "--vault", vault, "--json", ...now])).json() as {
        readonly problems: readonly { readonly path: string; readonly code: string }[];
      };
      expect({ time, problems: problems.map(({ path, code }) => [path, code]) }).toEqual({
        time,
        problems: ["Latin.md", "Wide.md", "Zero.md"].map((path) => [path, "note-encoding"]),
      });
    }
    process.env["KITH_CACHE"] = "off";
  });

  test("is read without asking when a file was made or written (R69)", async () => {
    const goal = "---\ntype: goal\ncadence: once\ndeadline: end of month\n---\n# Learn to row\n";
    const vault = folderOf({
      "Goal.md": goal,
      "2026-11-20.md": "Called [[Ana]]\n",
      "People/Ana.md": "",
    });
    const answers = async (): Promise<readonly string[]> => {
      const calls = [["goals"], ["contacts"], ["agenda"], ["check"], ["explain", "2026-11-20.md"]];
      const said = calls.map((call) => kith([...call, "--vault", vault, "--json", ...now]));
      return (await Promise.all(said)).map(({ stdout }) => stdout);
    };
    const before = await answers();
    const other = new Date("2020-02-02");
    for (const path of ["Goal.md", "2026-11-20.md", "People/Ana.md"]) {
      utimesSync(join(vault, path), other, other);
    }
    expect(await answers()).toEqual(before);
    expect(before[0]).toContain('"deadline": null');
  });

  test("may be given twice: the last wins (R78)", async () => {
    const vault = folderOf({ "People/Ana.md": "" });
    const said = await kith([
      "contacts",
      "--vault",
      "/nowhere",
      "--vault",
      vault,
      "--json",
      ...now,
    ]);
    expect(said.json()["contacts"]).toHaveLength(1);
  });
});

describe("Every answer", () => {
  test("as JSON says its contract and the moment it is for", async () => {
    const vault = folderOf({ "A.md": "" });
    const said = await kith(["goals", "--vault", vault, "--json", "--now", "2026-11-22"]);
    expect(said.json()).toMatchObject({ kith: 1, now: "2026-11-22T12:00" });
  });

  test("is the same whether options stand before or after the command", async () => {
    const vault = folderOf({ "People/Ana.md": "" });
    const before = await kith(["--vault", vault, "--json", ...now, "contacts"]);
    const after = await kith(["contacts", "--vault", vault, "--json", ...now]);
    expect(before.stdout).toBe(after.stdout);
  });
});
