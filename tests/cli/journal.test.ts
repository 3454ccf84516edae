import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "./run-kith";

const now = ["--now", "2026-11-22T10:00"];

describe("kith journal", () => {
  test("makes the day's note of the template and prints its path alone", async () => {
    const vault = folderOf({
      ".obsidian/daily-notes.json": '{"folder": "J", "template": "T/Day.md"}',
      "T/Day.md": "# {{date:Do MMMM}} at {{time}}\n",
    });
    const said = await kith(["journal", "tomorrow", "--vault", vault, ...now]);
    expect(said).toMatchObject({ status: 0, stdout: "J/2026-11-23.md\n", stderr: "Made it.\n" });
    expect(readFileSync(join(vault, "J/2026-11-23.md"), "utf8")).toBe("# 23rd November at 10:00\n");
  });

  test("never writes over a note that is there", async () => {
    const vault = folderOf({ "2026-11-22.md": "mine" });
    const said = await kith(["journal", "--vault", vault, "--json", ...now]);
    expect(said.json()).toMatchObject({ path: "2026-11-22.md", created: false, written: [] });
    expect(readFileSync(join(vault, "2026-11-22.md"), "utf8")).toBe("mine");
  });

  test("tells what it made, and on a dry run makes nothing", async () => {
    const vault = folderOf({ "A.md": "" });
    const dry = await kith(["journal", "--vault", vault, "--json", "--dry-run", ...now]);
    expect(dry.json()).toMatchObject({ path: "2026-11-22.md", created: false, dryRun: true });
    expect(existsSync(join(vault, "2026-11-22.md"))).toBe(false);
    const inWords = await kith(["journal", "--vault", vault, "--dry-run", ...now]);
    expect(inWords).toMatchObject({ stdout: "2026-11-22.md\n", stderr: "It would be made.\n" });
    const made = await kith(["journal", "--vault", vault, "--json", ...now]);
    expect(made.json()).toMatchObject({
      created: true,
      written: [{ path: "2026-11-22.md", line: 1 }],
    });
  });

  test("says on stderr what is wrong with the template", async () => {
    const vault = folderOf({ ".obsidian/daily-notes.json": '{"template": "Nowhere"}' });
    const said = await kith(["journal", "--vault", vault, ...now]);
    expect(said.stdout).toBe("2026-11-22.md\n");
    expect(said.stderr).toMatch(/Nowhere, is not there/);
  });

  test("refuses a format that leaves the vault, or doesn't tell the day", async () => {
    for (const format of ["[../]YYYY-MM-DD", "[Journal]"]) {
      const vault = folderOf({ ".obsidian/daily-notes.json": JSON.stringify({ format }) });
      expect(await kith(["journal", "--vault", vault, ...now])).toMatchObject({ status: 2 });
      expect(readdirSync(vault)).toEqual([".obsidian"]);
    }
  });
});
