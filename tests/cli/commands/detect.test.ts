import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { journal, person } from "../../core/vault-of";
import { folderOf, kith } from "../run-kith";

const settings = ".obsidian/plugins/kith/data.json";

describe("kith detect", () => {
  const notes = { "CRM/Ana.md": "", "Bo.md": "---\ntags: [friend]\n---\n" };

  test("lists how people are marked, and writes nothing", async () => {
    const root = folderOf(notes);
    const { stdout, status } = await kith(["detect", "--vault", root]);
    expect(status).toBe(0);
    expect(stdout).toContain("1  folder CRM       1  none yet  CRM/Ana.md");
    expect(stdout).toContain("kith detect --use 1");
    expect(existsSync(join(root, settings))).toBe(false);
  });

  test("goes by what is chosen from then on", async () => {
    const root = folderOf(notes);
    const dry = await kith(["detect", "--use", "1,2", "--dry-run", "--vault", root]);
    expect(dry.stdout).toContain("Kith would go by: folder CRM, tag #friend.");
    expect(existsSync(join(root, settings))).toBe(false);
    const { stdout } = await kith(["detect", "--use", "1,2", "--vault", root]);
    expect(stdout).toContain("Kith now goes by: folder CRM, tag #friend.");
    expect(JSON.parse(readFileSync(join(root, settings), "utf8"))).toEqual({
      contactFolders: ["CRM"],
      contactTags: ["contact", "person", "people", "friend"],
    });
    const { contacts } = (await kith(["contacts", "--vault", root, "--json"])).json();
    expect(contacts).toMatchObject([{ path: "Bo.md" }, { path: "CRM/Ana.md" }]);
    expect((await kith(["detect", "--vault", root])).stdout).toContain("all of them already");
  });

  test.each(["3", "0", "x", "1,"])("refuses --use %s", async (use) => {
    const said = await kith(["detect", "--use", use, "--vault", folderOf(notes)]);
    expect([said.status, said.stdout]).toEqual([2, ""]);
  });

  test("says what to do where no one is marked", async () => {
    const { stdout } = await kith(["detect", "--vault", folderOf({ "A.md": "" })]);
    expect(stdout).toContain("Make a folder People, or write type: contact.");
  });
});

describe("kith missing", () => {
  const notes = {
    "People/Louie.md": person(),
    ...journal({
      "2026-11-18": "Called [[Ana Ruiz]]",
      "2026-11-19": "Met [[Ana Ruiz]] and [[Bo Li]]",
    }),
  };
  const run = (root: string, ...more: readonly string[]) =>
    kith(["missing", ...more, "--vault", root, "--now", "2026-11-22T10:00"]);

  test("lists whom the journal names, and writes nothing without --yes", async () => {
    const root = folderOf(notes);
    const { stdout } = await run(root);
    expect(stdout).toMatch(/Ana Ruiz +2 +Thu 19 Nov +Met/);
    expect(stdout).toContain("Add --yes");
    expect(readdirSync(join(root, "People"))).toEqual(["Louie.md"]);
  });

  test("makes their notes in one go, after which nobody is missing", async () => {
    const root = folderOf(notes);
    await run(root, "--yes");
    expect(readdirSync(join(root, "People"))).toEqual(["Ana Ruiz.md", "Bo Li.md", "Louie.md"]);
    expect((await run(root)).stdout).toContain("Everybody whom the journal names has a note.");
  });

  test("makes only those who are named, or named often", async () => {
    const often = folderOf(notes);
    await run(often, "--yes", "--at-least", "2");
    expect(readdirSync(join(often, "People"))).toEqual(["Ana Ruiz.md", "Louie.md"]);
    const named = folderOf(notes);
    await run(named, "bo li", "--yes");
    expect(readdirSync(join(named, "People"))).toEqual(["Bo Li.md", "Louie.md"]);
    expect((await run(named, "Nobody")).status).toBe(2);
  });
});
