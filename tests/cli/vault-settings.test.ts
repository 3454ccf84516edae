/** The settings of a vault as its files hold them: Kith's own, the app's and those of its neighbours. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readVaultSettings } from "../../src/cli/vault-settings";
import { openFolder } from "../../src/cli/vault-folder";
import { folderOf, kith } from "./run-kith";

const now = ["--now", "2026-11-22T10:00"];

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

describe("The settings of a folder", () => {
  const own = ".obsidian/plugins/kith/data.json";
  const settingsIn = (files: Readonly<Record<string, string>>, config?: string) =>
    readVaultSettings(openFolder(folderOf(files)), config);

  test("are the defaults where no file says otherwise", () => {
    const { settings, problems, found, broken } = settingsIn({ "A.md": "" });
    expect(settings).toMatchObject({ goalFolders: [], language: "en" });
    expect([problems, found, broken]).toEqual([[], [], []]);
  });

  test("may begin with a byte order mark", () => {
    const { settings, broken } = settingsIn({ [own]: '\uFEFF{"language": "de"}' });
    expect([settings.language, broken]).toEqual(["de", []]);
  });

  test("are broken where a file is JSON but no object (R74)", () => {
    expect(settingsIn({ [own]: "[]" }).broken).toEqual([own]);
  });

  test.each(["T/Day.md", "T/Day"])("know the lines of the template %s", (template) => {
    const dailyNotes = JSON.stringify({ template });
    const { settings } = settingsIn({
      ".obsidian/daily-notes.json": dailyNotes,
      "T/Day.md": "# Log\n",
    });
    expect(settings.templateLines).toEqual(["# Log"]);
  });

  test("name the copies of themselves that a sync left", () => {
    const copy = ".obsidian/plugins/kith/data.sync-conflict-20261122-101500-ABCDEFG.json";
    expect(settingsIn({ [own]: "{}", [copy]: "{}" }).problems.map(({ path }) => path)).toEqual([
      copy,
    ]);
  });

  test("do not depend on the machine's locale, the language that is spoken does", () => {
    const { settings, spoken } = settingsIn({ [own]: '{"language": "auto"}' });
    expect([settings.language, spoken("de-DE")]).toEqual(["en", "de"]);
  });

  test.each([
    ["no such file", "none.json"],
    ["no JSON", "broken.json"],
  ])("named by the caller must be there and JSON: %s", (_, name) => {
    const vault = folderOf({ "broken.json": "{" });
    const read = () => readVaultSettings(openFolder(vault), join(vault, name));
    expect(read).toThrow(name);
  });
});
