import { readdirSync } from "node:fs";
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

describe("A wrong call says which help tells more", () => {
  test.each([
    ["its command's", ["log"], "See kith log --help."],
    ["its command's, behind other options", ["--json", "goals", "--x"], "See kith goals --help."],
    ["that of all where there is no such command", ["gaols"], "See kith --help."],
  ])("%s", async (_name, args, end) => {
    expect((await kith(args)).stderr.trim().endsWith(end)).toBe(true);
  });

  test("and names the word where help was asked with a command that there is none of", async () => {
    const said = await kith(["help", "gaols"]);
    expect([said.status, said.stdout]).toEqual([2, ""]);
    expect(said.stderr).toBe(
      "kith: Unknown command 'gaols' (Did you mean goals?) See kith --help.\n",
    );
  });

  test("which tells the options of every command too", async () => {
    expect((await kith(["goals", "--help"])).stdout).toMatch(
      /\nOptions of every command:\n(?:.*\n)*? {2}--vault <dir>/,
    );
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

describe("Every answer", () => {
  test("is that over the last folder, where several are given (R78)", async () => {
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
