import { beforeAll, describe, expect, test } from "@jest/globals";
import { people } from "../../core/evaluate/query/people";
import { folderOf, kith, type Said } from "../run-kith";

let root = "";

beforeAll(() => {
  root = folderOf(people);
});

const dormant = (...args: readonly string[]): Promise<Said> =>
  kith(["dormant", ...args, "--vault", root, "--now", "2026-11-22T10:00"]);

const names = async (...args: readonly string[]): Promise<unknown> => {
  const { contacts } = (await dormant(...args, "--json")).json();
  return Array.isArray(contacts) ? contacts.map(({ name }) => name as unknown) : null;
};

describe("kith dormant", () => {
  test("lists whom you have lost touch with", async () => {
    expect(await names()).toEqual(["Adaeze", "Ben", "Chen Wei", "Dora"]);
  });

  test("takes an empty query for none (R77)", async () => {
    expect(await names("")).toEqual(await names());
  });

  test("takes instructions divided by semicolons or line ends, in one argument or as bare words", async () => {
    expect(await names("older than 6 months; in circle mentors")).toEqual(["Adaeze"]);
    expect(await names("older than 6 months\nin circle mentors")).toEqual(["Adaeze"]);
    expect(await names("older", "than", "6", "months;", "name", "includes", "ben")).toEqual([
      "Ben",
    ]);
    expect(await names('company is "Salt or Pepper"; short')).toEqual(["Ben"]);
  });

  test("answers in the shape of the contract", async () => {
    const answer = (
      await dormant("in circle mentors; show company; as table; short; group by tag", "--json")
    ).json();
    expect(answer).toEqual({
      kith: 1,
      now: "2026-11-22T10:00",
      query:
        "Contacts who are dormant by their own threshold; in circle mentors; showing company; as a table; in short; grouped by tag; longest silence first.",
      contacts: [
        {
          path: "People/Adaeze.md",
          name: "Adaeze",
          aliases: [],
          circle: "mentors",
          firstContact: "2026-02-02",
          lastContact: "2026-02-02",
          daysSince: 293,
          interactions: 1,
          threshold: 180,
          cadence: null,
          due: null,
          usualGap: null,
          state: "dormant",
          via: {
            path: "Journal/2026-02-02.md",
            line: 1,
            kind: "meeting",
            text: "Coffee with [[Adaeze]]",
          },
          shown: { company: "Acme" },
        },
      ],
      groups: [{ name: "", contacts: ["People/Adaeze.md"] }],
      show: ["company"],
      as: "table",
      short: true,
      explain: false,
      problems: [],
    });
  });

  test("answers a mistake with status 0, its line, the nearest right word and no contacts (R7, R8)", async () => {
    const said = await dormant("short; not in circel family", "--json");
    expect(said.status).toBe(0);
    expect(said.stderr).toBe("");
    expect(said.json()).toMatchObject({
      contacts: [],
      problems: [{ path: "", line: 2, column: 9, severity: "error", fix: "circle" }],
    });
  });

  test("shows people a table, in groups where they ask for them", async () => {
    const { stdout } = await dormant(
      "show last contact, silence; group by circle; explain; limit 2",
    );
    expect(stdout)
      .toBe(`Contacts who are dormant by their own threshold; showing last contact and silence; grouped by circle; at most 2; longest silence first.

mentors
Name    Last contact   Silence
Adaeze  Mon 2 Feb     9 months

Others
Name  Last contact   Silence
Ben   Sun 1 Mar     8 months
`);
  });

  test("shows people a mistake and nothing else", async () => {
    expect((await dormant("limt 3")).stdout).toBe(
      "Line 1, column 1: “limt” is not understood here. Did you mean “limit”?\n",
    );
  });

  test("says so when there is nobody", async () => {
    expect((await dormant("older than 20 years")).stdout).toMatch(/^Nobody/);
  });

  test("says what a contact is where there is none yet", async () => {
    const empty = folderOf({ "Note.md": "Hello\n" });
    for (const command of ["dormant", "who"]) {
      const { stdout } = await kith([command, "--vault", empty, "--now", "2026-11-22T10:00"]);
      expect(stdout).toMatch(/^No contacts yet/);
    }
  });
});

describe("kith goals takes a query too", () => {
  const goals = (query: string): Promise<Said> =>
    kith(["goals", query, "--json", "--vault", "sample-vault", "--now", "2026-11-19T09:00"]);

  test("and shows the goals that it asks for", async () => {
    const { goals: found } = (await goals("name includes dormant")).json();
    expect(found).toEqual([expect.objectContaining({ title: "Reconnect with two dormant ties" })]);
  });

  test("and with a mistake shows none", async () => {
    const answer = (await goals("cadence is weakly")).json();
    expect(answer).toMatchObject({ goals: [], problems: [{ line: 1, column: 12, fix: "weekly" }] });
  });
});
