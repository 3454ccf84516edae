/** `kith goals [QUERY]`: every goal with its progress, or those that a query asks for. */
import { describe, expect, test } from "@jest/globals";
import { wholeNumber } from "../../../src/cli/commands/goals";
import { folderOf, kith } from "../run-kith";

const vault = folderOf({
  "Goals/Reconnect.md":
    "---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\nstart: 2026-10-05\n---\n# Call two\n",
  "Goals.md": "---\ntype: goals\n---\n## Every day\n- Write in a journal\n",
  "2026-11-18.md": "- Called [[Ana]]\n",
  "People/Ana.md": "",
});
const goals = (...args: readonly string[]) =>
  kith(["goals", ...args, "--vault", vault, "--now", "2026-11-22T10:00"]);
const ids = async (...args: readonly string[]) =>
  ((await goals(...args, "--json")).json() as { goals: readonly { id: string }[] }).goals.map(
    ({ id }) => id,
  );

describe("kith goals", () => {
  test("answers with every goal and its progress", async () => {
    expect((await goals("--json")).json()).toMatchObject({
      goals: [
        {
          id: "Goals.md#Write in a journal",
          cadence: "daily",
          inferred: ["cadence", "target", "counts"],
        },
        { id: "Goals/Reconnect.md", cadence: "weekly", target: 2, count: 1, state: "open" },
      ],
      problems: [],
    });
  });

  test("gives eight past periods unless asked otherwise", async () => {
    const history = async (...args: readonly string[]) => {
      const said = (await goals("cadence is weekly", ...args, "--json")).json();
      return (said as { goals: readonly { history: readonly unknown[] }[] }).goals[0]?.history
        .length;
    };
    expect([
      await history(),
      await history("--periods", "2"),
      await history("--periods", "0"),
    ]).toEqual([6, 2, 0]);
  });

  test("takes a query, of several instructions", async () => {
    expect(await ids("cadence is daily")).toEqual(["Goals.md#Write in a journal"]);
    expect(await ids("cadence is weekly; name includes nobody")).toEqual([]);
    expect(await ids("limit", "1")).toHaveLength(1);
  });

  test("of a query that sorts shows them in its order, and says how it wants to be shown (R61)", async () => {
    const { stdout } = await goals("sort by name");
    expect(stdout.indexOf("Call two")).toBeLessThan(stdout.indexOf("Write in a journal"));
    expect(stdout).not.toContain("Each week");
    expect((await goals("short", "--json")).json()).toMatchObject({
      as: "list",
      short: true,
      explain: false,
    });
  });

  test("of a query with a mistake shows no rows, with status 0 (R7, R135)", async () => {
    const said = await goals("cadense is daily", "--json");
    expect(said.status).toBe(0);
    expect(said.json()).toMatchObject({ goals: [], problems: [{ path: "", line: 1 }] });
    expect((await goals("cadense is daily")).stdout).not.toContain("journal");
  });

  test("shows a person the counts in groups", async () => {
    const { stdout } = await goals();
    expect(stdout).toContain("1/2");
    expect(stdout.indexOf("Write in a journal")).toBeGreaterThan(-1);
  });
});

describe("A whole number on the command line", () => {
  test.each(["0", "7", " 10 ", "007"])("may be %j", (text) => {
    expect(wholeNumber("--x", text, 0, 10)).toBe(Number(text));
  });

  test.each(["-1", "11", "1.5", "1e1", "0x1", "ten", "", "٣"])("may not be %j (R77)", (text) => {
    expect(() => wholeNumber("--x", text, 0, 10)).toThrow("--x");
  });
});
