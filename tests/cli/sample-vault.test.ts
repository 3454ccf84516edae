/**
 * The sample vault's answers, recorded. After a change that is meant to alter them, read the difference,
 * then record anew with `KITH_RECORD=1 npx jest tests/cli/sample-vault`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { kith } from "./run-kith";

const vault = ["--vault", "sample-vault", "--now", "2026-11-19T09:00"];

async function recorded(name: string, args: readonly string[], width?: number): Promise<void> {
  const said = await kith([...args, ...vault], width);
  const file = `tests/recorded/${name}`;
  if (process.env["KITH_RECORD"]) writeFileSync(file, said.stdout);
  expect(said.stderr).toBe("");
  expect(said.stdout).toBe(readFileSync(file, "utf8"));
}

describe("The sample vault answers as recorded", () => {
  test.each([
    ["goals.json", ["goals", "--json"]],
    ["contacts.json", ["contacts", "--json"]],
    ["check.json", ["check", "--json"]],
    ["explain.json", ["explain", "Journal/2026-11-18.md", "--json"]],
    ["contacts.txt", ["contacts"]],
    ["check.txt", ["check"]],
    ["explain.txt", ["explain", "Journal/2026-11-18.md"]],
  ])("%s", async (name, args) => {
    await recorded(name, args);
  });

  test.each([50, 80, 120])("goals in a terminal of %i columns", async (width) => {
    await recorded(`goals-${String(width)}.txt`, ["goals"], width);
  });
});

describe("The sample vault's story, counted by hand", () => {
  interface Goal {
    readonly title: string;
    readonly count: number;
    readonly target: number;
    readonly state: string;
    readonly day: unknown;
    readonly history: readonly {
      readonly start: string;
      readonly count: number;
      readonly state: string;
    }[];
  }
  const goals = async (): Promise<readonly Goal[]> =>
    (await kith(["goals", "--json", ...vault])).json()["goals"] as readonly Goal[];
  const goal = async (title: string): Promise<Goal> => {
    const found = (await goals()).find((one) => one.title === title);
    if (found === undefined) throw new Error(`No goal ${title}`);
    return found;
  };

  test("two dormant ties a week: four weeks of the last eight", async () => {
    const { count, history } = await goal("Reconnect with two dormant ties");
    expect(count).toBe(1);
    expect(history.map((week) => [week.start, week.count, week.state])).toEqual([
      ["2026-09-21", 2, "met"],
      ["2026-09-28", 0, "missed"],
      ["2026-10-05", 2, "met"],
      ["2026-10-12", 0, "missed"],
      ["2026-10-19", 2, "met"],
      ["2026-10-26", 1, "missed"],
      ["2026-11-02", 1, "missed"],
      ["2026-11-09", 2, "met"],
    ]);
  });

  test("new connections: five a week, three since the new job, paused over the holiday", async () => {
    const { count, target, history } = await goal("Make five new connections");
    expect([count, target]).toEqual([0, 3]);
    expect(history.map((week) => [week.start, week.count, week.state])).toEqual([
      ["2026-09-21", 0, "missed"],
      ["2026-09-28", 1, "missed"],
      ["2026-10-05", 3, "met"],
      ["2026-10-12", 0, "missed"],
      ["2026-10-19", 1, "missed"],
      ["2026-10-26", 0, "skipped"],
      ["2026-11-02", 0, "missed"],
      ["2026-11-09", 3, "met"],
    ]);
  });

  test("the gratitude challenge is on its seventeenth day, two days missed so far", async () => {
    const challenge = await goal("30-day gratitude challenge");
    expect(challenge.day).toEqual({ day: 17, of: 30 });
    const missed = challenge.history.filter(({ state }) => state === "missed");
    expect(missed.map(({ start }) => start)).toEqual(["2026-11-12"]);
  });

  test("whom the year has left behind", async () => {
    const { contacts } = (await kith(["contacts", "--json", ...vault])).json() as {
      contacts: readonly {
        readonly name: string;
        readonly state: string;
        readonly daysSince: number;
      }[];
    };
    const named = (state: string) =>
      contacts.filter((contact) => contact.state === state).map(({ name }) => name);
    expect(named("dormant")).toEqual(["Chidi Eze", "Esteban Ruiz", "Louie Alvarez", "Nadia Karim"]);
    expect(named("never")).toEqual(["Imogen Tate", "Victor Osei"]);
    expect(named("due")).toEqual(["Maria Chen", "Sam Okafor", "Tariq Haddad"]);
    expect(named("drifting")).toEqual(["Dafydd Pryce", "Yuki Tanaka"]);
    expect(named("paused")).toEqual(["Gerald Pike"]);
    expect(named("snoozed")).toEqual(["Mei-Ling Zhou"]);
    expect(contacts.find(({ name }) => name === "Louie Alvarez")?.daysSince).toBe(203);
  });
});
