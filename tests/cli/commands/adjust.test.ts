import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "../run-kith";

const now = ["--now", "2026-11-22T10:00"];
const vaultOf = () =>
  folderOf({
    "Goals/Call.md": "---\ntype: goal # mine\ncadence: weekly\ntarget: 5\n---\n# Call someone\n",
    "Goals.md": "---\ntype: goals\n---\n## Weekly\n- Mail\n- Meet (Acme)\n",
    "2026-10-01.md": "x",
  });
const adjust = (vault: string, ...args: readonly string[]) =>
  kith(["adjust", "--vault", vault, "--json", ...now, ...args]);

describe("kith adjust", () => {
  test.each(["Goals/Call.md", "Goals/Call", "call", "Call Someone"])(
    "finds the goal by %s and adds a revision",
    async (name) => {
      const vault = vaultOf();
      const said = await adjust(vault, name, "--target", "3", "--because", "new job");
      expect(said.json()).toMatchObject({
        goal: "Goals/Call.md",
        written: [
          { path: "Goals/Call.md", line: 5, text: "revisions:" },
          { path: "Goals/Call.md", line: 6, text: '  - "2026-11-22: 3 (new job)"' },
        ],
        dryRun: false,
      });
      expect(readFileSync(join(vault, "Goals/Call.md"), "utf8")).toBe(
        '---\ntype: goal # mine\ncadence: weekly\ntarget: 5\nrevisions:\n  - "2026-11-22: 3 (new job)"\n---\n# Call someone\n',
      );
    },
  );

  test("lets past periods keep the target they had", async () => {
    const vault = vaultOf();
    await adjust(vault, "call", "--target", "3", "--from", "next Monday");
    const said = await kith(["goals", "--vault", vault, "--json", "--now", "2026-11-25"]);
    expect(said.json()).toMatchObject({
      goals: [
        {},
        {},
        { target: 3, history: expect.arrayContaining([expect.objectContaining({ target: 5 })]) },
      ],
    });
  });

  test.each([
    ["next week", "2026-11-23"],
    ["Q1 2027", "2027-01-01"],
  ])("from %s is from its first day", async (phrase, first) => {
    const vault = vaultOf();
    await adjust(vault, "call", "--target", "3", "--from", phrase);
    expect(readFileSync(join(vault, "Goals/Call.md"), "utf8")).toContain(`- "${first}: 3"`);
  });

  test("adjusts an item of a goal list by its title or id", async () => {
    const vault = vaultOf();
    await adjust(vault, "Mail", "--target", "2");
    await adjust(vault, "Goals.md#Meet (Acme)", "--target", "2");
    expect(readFileSync(join(vault, "Goals.md"), "utf8")).toContain(
      "- Mail [revisions:: 2026-11-22: 2]\n- Meet (Acme) [revisions:: 2026-11-22: 2]\n",
    );
  });

  test("done twice is done once; a dry run writes nothing", async () => {
    const vault = vaultOf();
    const before = readFileSync(join(vault, "Goals/Call.md"), "utf8");
    await adjust(vault, "call", "--target", "3", "--dry-run");
    expect(readFileSync(join(vault, "Goals/Call.md"), "utf8")).toBe(before);
    await adjust(vault, "call", "--target", "3");
    expect((await adjust(vault, "call", "--target", "3")).json()).toMatchObject({ written: [] });
    const inWords = await kith(["adjust", "call", "--target", "3", "--vault", vault, ...now]);
    expect(inWords.stdout).toBe("Nothing to write: it is so already.\n");
  });

  test.each([
    ["a goal that isn't there", ["Calx", "--target", "3"], /no goal Calx\. kith goals lists/],
    [
      "a part of a title, with the whole",
      ["some", "--target", "3"],
      /Did you mean “Goals\/Call.md”/,
    ],
    ["a title that two goals have", ["Goals.md", "--target", "3"], /Several goals answer/],
    ["no name", [" ", "--target", "3"], /Name a goal/],
    ["no target", ["call"], /--target/],
    ["a target that is none", ["call", "--target", "0"], /whole number/],
    ["a day that is none", ["call", "--target", "3", "--from", "someday"], /no date/],
  ])("refuses %s", async (_name, args, reason) => {
    const said = await adjust(vaultOf(), ...args);
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toMatch(reason);
  });

  test("refuses frontmatter that is broken, and leaves it as it is", async () => {
    const broken = "---\ntype: goal\ntype: goal\n---\n# A\n";
    const vault = folderOf({
      ".obsidian/plugins/kith/data.json": '{"goalFolders": ["Goals"]}',
      "Goals/A.md": broken,
    });
    const said = await adjust(vault, "Goals/A.md", "--target", "3");
    expect(said.status).toBe(2);
    expect(said.stderr).toMatch(/Line 3: .*twice/);
    expect(readFileSync(join(vault, "Goals/A.md"), "utf8")).toBe(broken);
  });
});

describe("kith adjust --status", () => {
  const statusOf = async (vault: string, at = "2026-12-10") => {
    const said = await kith(["goals", "--vault", vault, "--json", "--now", at]);
    const { goals } = said.json() as { goals: { id: string; status: string; history: object[] }[] };
    return goals.find(({ id }) => id === "Goals/Call.md");
  };

  test("pauses from a day on and takes up again, so that the weeks between are skipped", async () => {
    const vault = vaultOf();
    await adjust(vault, "call", "--status", "paused", "--from", "next Monday");
    expect((await statusOf(vault))?.status).toBe("paused");
    await adjust(vault, "call", "--status", "active", "--from", "7 Dec");
    const goal = await statusOf(vault);
    expect(goal?.status).toBe("active");
    expect(goal?.history.slice(-2)).toMatchObject([{ state: "skipped" }, { state: "skipped" }]);
  });

  test.each(["done", "dropped"])("makes it %s", async (status) => {
    const vault = vaultOf();
    await adjust(vault, "call", "--status", status);
    expect((await statusOf(vault))?.status).toBe(status);
  });

  test.each([
    [[], /Say what to adjust/],
    [["--target", "3", "--status", "done"], /Say what to adjust/],
    [["--status", "asleep"], /asleep is none/],
  ])("refuses %j in one line", async (args, reason) => {
    const said = await adjust(vaultOf(), "call", ...args);
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toMatch(reason);
  });
});
