import { symlinkSync, writeFileSync } from "node:fs";
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
