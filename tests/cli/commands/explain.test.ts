/** `kith explain`: how one note was read, line by line. */
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "../run-kith";

const vault = folderOf({
  "Journal/2026-11-18.md":
    "# Wednesday\n\n- Called [[Louie]]\n- I'll call [[Louie]] on Friday\n> quoted\n",
  "People/Louie.md": "---\naliases: [Lou]\n---\n",
  "A/Twin.md": "",
  "B/Twin.md": "",
});
const explain = (note: string, ...args: readonly string[]) =>
  kith(["explain", note, "--vault", vault, "--now", "2026-11-22T10:00", ...args]);

describe("kith explain", () => {
  test("lists every line with what it is, when, and why (R128)", async () => {
    expect((await explain("Journal/2026-11-18.md", "--json")).json()).toMatchObject({
      note: { path: "Journal/2026-11-18.md", is: ["journal"], date: "2026-11-18" },
      lines: [
        { line: 1 },
        {
          line: 3,
          is: "interaction",
          because: "links Louie; 'called'",
          date: "2026-11-18",
          kind: "call",
          contacts: ["People/Louie.md"],
        },
        { line: 4, is: "plan", when: "2026-11-20" },
        { line: 5, is: "ignored" },
      ],
    });
  });

  test.each([
    ["its path", "Journal/2026-11-18.md"],
    ["its path without .md", "Journal/2026-11-18"],
    ["its path from here", "./Journal/2026-11-18.md"],
    ["a path on the disk", join(vault, "Journal", "2026-11-18.md")],
    ["its name", "2026-11-18"],
  ])("takes a note by %s", async (_, note) => {
    expect((await explain(note, "--json")).json()).toMatchObject({
      note: { path: "Journal/2026-11-18.md" },
    });
  });

  test("takes a note by its alias", async () => {
    expect((await explain("Lou", "--json")).json()).toMatchObject({
      note: { path: "People/Louie.md", is: ["contact"] },
    });
  });

  test("never guesses which of two notes is meant, nor takes one that is not there", async () => {
    const several = await explain("Twin");
    expect(several).toMatchObject({ status: 2, stdout: "" });
    expect(several.stderr).toContain("A/Twin.md");
    expect((await explain("Nobody")).stderr).toContain("Name it by its path");
    const near = await explain("People/Louei");
    expect(near.status).toBe(2);
    expect(near.stderr).toMatch(/Did you mean “People\/Louie\.md”\?$/m);
  });

  test("shows a person how the goals of a note are read", async () => {
    const goals = folderOf({
      "Goals.md": "---\ntype: goals\n---\n## Weekly\n- Call two friends\n",
    });
    const { stdout } = await kith(["explain", "Goals", "--vault", goals, "--now", "2026-11-22"]);
    expect(stdout).toMatch(/Each week\n +Call two friends\n +░+ +0\/2/);
    expect(stdout).toContain("counts calls");
  });

  test("shows a person each line as written, above why", async () => {
    const { stdout } = await explain("2026-11-18");
    expect(stdout).toContain("3  - Called [[Louie]]");
    expect(stdout).toContain("'called'");
  });
});
