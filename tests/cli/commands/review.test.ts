/** `kith review`: read, written, and written again. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { journal, person } from "../../core/vault-of";
import { folderOf, kith, type Said } from "../run-kith";

const vault = {
  "People/Louie.md": person(),
  "Goals/Calls.md":
    "---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\n---\n# Two calls\n",
  ...journal({ "2026-11-02": "Rain.", "2026-11-17": "- Called [[Louie]]" }),
};

const review = (root: string, ...args: readonly string[]): Promise<Said> =>
  kith(["review", ...args, "--vault", root, "--now", "2026-11-19T09:00"]);

describe("kith review", () => {
  const root = folderOf(vault);
  const note = join(root, "Reviews/2026-W47.md");

  test("answers with the text and where it is kept, and writes nothing", async () => {
    const said = await review(root, "--json");
    expect(said.status).toBe(0);
    expect(said.json()).toMatchObject({
      path: "Reviews/2026-W47.md",
      period: { unit: "week", start: "2026-11-16", end: "2026-11-22" },
      goals: [{ title: "Two calls", outcome: "open", count: 1, evidence: [{ line: 1 }] }],
      reached: [{ path: "People/Louie.md", interactions: 1 }],
      written: [],
      dryRun: false,
    });
    expect(said.json()["text"]).toContain("- [[Goals/Calls|Two calls]]: 1 of 2, on track");
    expect(existsSync(note)).toBe(false);
  });

  test("shows people the sections, bars and the summary", async () => {
    const { stdout } = await review(root);
    expect(stdout).toMatch(/^Review of week 47, 2026\nMon 16 Nov to Sun 22 Nov\n\nGoals\n/);
    expect(stdout).toContain("  ········  Two calls");
    expect(stdout).toContain("To share with your partner\n  Review of week 47");
  });

  test("shows people whole what to do about a goal, on as many lines as it takes", async () => {
    const asked = { ...vault, ...journal({ "2026-08-03": "Rain." }) };
    const { stdout } = await review(folderOf(asked));
    const [, realism = ""] = /\nRealism\n(.*?)\n\n/s.exec(stdout) ?? [];
    expect(realism).toMatch(/\n {2}Two calls: Missed .*\n {4}.* Try 1\?$/);
  });

  test.each(["month", "quarter", "year", "Monthly"])("takes --period %s", async (period) => {
    expect((await review(root, "--period", period)).stdout).toMatch(/^Review of /);
  });

  test("pictures a quarter day by day", async () => {
    expect((await review(root, "--period", "quarter")).stdout).toMatch(/Mon {2}·+\n/);
  });

  test("refuses another period in one line (R77)", async () => {
    const said = await review(root, "--period", "decade");
    expect(said).toMatchObject({ status: 2, stdout: "" });
    expect(said.stderr).toMatch(/^kith: --period decade is no period to review\. .*\n$/);
  });

  test("with --dry-run says what it would write", async () => {
    const said = await review(root, "--write", "--dry-run", "--json");
    expect(said.json()).toMatchObject({ dryRun: true, written: [{ path: "Reviews/2026-W47.md" }] });
    expect(existsSync(note)).toBe(false);
  });

  test("with --write makes the note; a second time it says that nothing is to write", async () => {
    const said = await review(root, "--write", "--json");
    expect(said.json()).toMatchObject({
      dryRun: false,
      written: [{ path: "Reviews/2026-W47.md", line: 1 }],
    });
    expect(readFileSync(note, "utf8")).toMatch(/^# Review of week 47, 2026\n\n%% kith:review %%\n/);
    expect((await review(root, "--write")).stdout).toBe("Nothing to write: it is so already.\n");
  });

  test("keeps what the user wrote, wherever that was", async () => {
    const text = readFileSync(note, "utf8");
    const own = text.replace("## Plans\n", "Mine inside.\n\n## Plans\n");
    writeFileSync(note, `Mine before.\n${own}Mine after.\n`);
    writeFileSync(join(root, "Journal/2026-11-18.md"), "- Called [[Louie]]\n");
    await review(root, "--write");
    const after = readFileSync(note, "utf8");
    expect(after).toContain("[[Goals/Calls|Two calls]]: 2 of 2, met");
    for (const words of ["Mine before.", "Mine inside.", "Mine after."])
      expect(after).toContain(words);
  });

  test("nothing in a review counts as something that happened", async () => {
    const before = (
      await kith(["goals", "--json", "--vault", root, "--now", "2026-11-19T09:00"])
    ).json();
    await review(root, "--write", "--period", "month");
    const after = (
      await kith(["goals", "--json", "--vault", root, "--now", "2026-11-19T09:00"])
    ).json();
    expect(after).toEqual(before);
  });

  test("a note whose markers were half deleted is left as it is", async () => {
    const broken = readFileSync(note, "utf8").replace("%% kith:end %%\n", "");
    writeFileSync(note, broken);
    const said = await review(root, "--write");
    expect(said.status).toBe(2);
    expect(said.stderr).toMatch(/Reviews\/2026-W47\.md: .*has lost its end/);
    expect(readFileSync(note, "utf8")).toBe(broken);
  });
});

describe("A new goal", () => {
  const weeks = ["10-26", "11-02", "11-09"].map((date) => [`2026-${date}`, "- Called [[Louie]]"]);
  const root = folderOf({ "People/Louie.md": person(), ...journal(Object.fromEntries(weeks)) });
  const sentence = ["new", "goal", "call 5 people every week", "--dry-run", "--vault", root];
  const at = ["--now", "2026-11-19T09:00"];

  test("is told with how often its target would have been met so far", async () => {
    expect((await kith([...sentence, ...at])).stdout).toContain(
      "You have managed about 1 a week; 5 was met in none of 3. Start with 2?",
    );
    expect((await kith([...sentence, ...at, "--json"])).json()["realism"]).toMatchObject({
      target: 5,
      periods: 3,
      mean: 1,
      offer: 2,
    });
  });
});
