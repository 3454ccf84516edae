import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { notNowContacts, type Suggestion, whoNext } from "../../../src/core/evaluate/who-next";
import { journal, person, vaultOf } from "../vault-of";
import { moment } from "../agenda-item";

/** Sunday 22 November 2026. */
const now = moment("2026-11-22T10:00");

type Notes = Readonly<Record<string, string>>;

const goal = (counts: string, ...more: readonly string[]): string =>
  `---\ntype: goal\ncadence: weekly\ncounts: ${counts}\n${more.join("\n")}\n---\n# ${counts}\n`;

/** Dora is dormant, Dan due, Drew drifting, Nina never contacted, Ada active and Alf called today. */
const people: Notes = {
  "People/Dora.md": person(),
  "People/Dan.md": person("cadence: monthly"),
  "People/Drew.md": person(),
  "People/Nina.md": person(),
  "People/Ada.md": person(),
  "People/Alf.md": person(),
  "People/Paul.md": person("paused: true", "cadence: daily"),
  "People/Sue.md": person("snooze-until: 2027-01-01", "cadence: daily"),
  ...journal({
    "2026-01-05": "Called [[Dora]], [[Paul]] and [[Sue]]",
    "2026-08-20": "Called [[Drew]]",
    "2026-08-27": "Called [[Drew]]",
    "2026-09-03": "Called [[Drew]]",
    "2026-09-10": "Called [[Drew]]",
    "2026-10-15": "Called [[Drew]]",
    "2026-10-10": "Called [[Dan]]",
    "2026-11-01": "Called [[Ada]]",
    "2026-11-22": "Called [[Alf]]",
  }),
};

const next = (
  notes: Notes,
  count = 9,
  notNow: ReadonlySet<string> = new Set(),
): readonly Suggestion[] => whoNext(vaultOf({ ...people, ...notes }), now, count, notNow);

const namesOf = (notes: Notes, count?: number): readonly string[] =>
  next(notes, count).map(({ facts }) => facts.contact.name);

describe("Who next", () => {
  test("without open goals: the due, then the drifting, then the dormant", () => {
    expect(namesOf({})).toEqual(["Dan", "Drew", "Dora"]);
  });

  test("never names who is paused, snoozed, in touch or was reached today", () => {
    const named = namesOf({ "Goals/All.md": goal("interactions", "target: 20") });
    for (const name of ["Paul", "Sue", "Alf"]) expect(named).not.toContain(name);
  });

  test("gives as many as were asked for", () => {
    expect(namesOf({}, 1)).toEqual(["Dan"]);
    expect(namesOf({}, 0)).toEqual([]);
  });
});

describe("An open goal comes first", () => {
  test.each([
    ["dormant ties", "Dora"],
    ["current ties", "Dan"],
    ["new contacts", "Nina"],
    ["contacts", "Dan"],
    ["calls", "Dan"],
    ["[[Drew]]", "Drew"],
    ["dormant ties or new contacts", "Dora"],
  ])("that counts %s", (counts, name) => {
    const [first] = next({ "Goals/G.md": goal(`"${counts}"`, "target: 3") });
    expect(first?.facts.contact.name).toBe(name);
    expect(first?.serves).toEqual({ id: "Goals/G.md", title: expect.any(String) });
  });

  test("as long as it needs someone, then the others follow", () => {
    const notes = { "Goals/G.md": goal("dormant ties") };
    expect(namesOf(notes)).toEqual(["Dora", "Dan", "Drew"]);
    expect(next(notes).map(({ serves }) => serves?.id ?? null)).toEqual(["Goals/G.md", null, null]);
  });

  test("but not once it is met, paused or has nobody", () => {
    const met = { "Goals/G.md": goal("calls"), "Journal/2026-11-21.md": "Called [[Ada]]\n" };
    expect(next(met, 1)[0]?.serves).toBeNull();
    expect(next({ "Goals/G.md": goal("dormant ties", "status: paused") }, 1)[0]?.serves).toBeNull();
    expect(next({ "Goals/G.md": goal("journal days") }, 1)[0]?.serves).toBeNull();
  });

  test("keeps to the goal's own filters", () => {
    const notes = {
      "People/Dana.md": person("circle: family", "last-contact: 2026-01-01"),
      "Goals/G.md": goal("dormant ties in circle family"),
    };
    expect(next(notes, 1)[0]?.facts.contact.name).toBe("Dana");
  });

  test("dormant ties before current ones before new ones", () => {
    const notes = {
      "Goals/A.md": goal("new contacts", "target: 2"),
      "Goals/B.md": goal("current ties"),
      "Goals/C.md": goal("dormant ties"),
    };
    expect(namesOf(notes).slice(0, 3)).toEqual(["Dora", "Dan", "Nina"]);
  });

  test("and someone in touch serves it only after a week of silence", () => {
    expect(namesOf({ "Goals/G.md": goal("current ties", "target: 5") })).toEqual([
      "Dan",
      "Drew",
      "Ada",
      "Dora",
    ]);
  });
});

describe("The choice", () => {
  const crowd: Notes = {
    ...Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `People/P${String(at)}.md`,
        person("met: 2026-01-01"),
      ]),
    ),
  };
  const first = (notes: Notes, at: string): string | undefined =>
    whoNext(vaultOf(notes), moment(at), 1)[0]?.facts.contact.name;

  test("stays the same all day, and is spread over the days", () => {
    expect(first(crowd, "2026-11-22T00:00")).toBe(first(crowd, "2026-11-22T23:59"));
    const week = Array.from({ length: 10 }, (_, at) =>
      first(crowd, `2026-11-${String(at + 10)}T09:00`),
    );
    expect(new Set(week).size).toBeGreaterThan(4);
  });

  test("changes with another contact only by choosing it", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{2,9}$/), (name) => {
        const before = first(crowd, "2026-11-22T10:00");
        const after = first(
          { ...crowd, [`People/${name}.md`]: person("met: 2026-01-01") },
          "2026-11-22T10:00",
        );
        expect([before, name]).toContain(after);
      }),
      { numRuns: 30 },
    );
  });

  test("moves on at 'not now' and leaves the others in their order", () => {
    const [one, ...others] = next({});
    const passed = new Set([one?.facts.contact.path ?? ""]);
    expect(next({}, 9, passed).map(({ facts }) => facts.contact.name)).toEqual(
      others.map(({ facts }) => facts.contact.name),
    );
  });
});

describe("Chance has better odds for", () => {
  /** How often of a hundred days Ana comes before Bo. */
  function days(
    ana: readonly string[],
    bo: readonly string[],
    more: Notes = {},
    month = "2026-06",
  ): number {
    const index = vaultOf({
      "People/Ana.md": person(...ana),
      "People/Bo.md": person(...bo),
      ...more,
    });
    let first = 0;
    for (let at = 0; at < 100; at += 1) {
      const on = moment(
        `${month}-${String(1 + (at % 25)).padStart(2, "0")}T${String(8 + Math.floor(at / 25)).padStart(2, "0")}:00`,
      );
      if (whoNext(index, on, 1)[0]?.facts.contact.name === "Ana") first += 1;
    }
    return first;
  }
  const silent = "last-contact: 2020-01-01";

  test("neither of two who are alike", () => {
    expect(days([silent], [silent])).toBeGreaterThan(30);
    expect(days([silent], [silent])).toBeLessThan(70);
  });

  test("whom there is a plan with", () => {
    const plan = journal({ "2020-01-02": "- [ ] Write to [[Ana]]" });
    const with4 = journal({ "2020-01-02": "- [ ] Write to [[Bo]]" });
    expect(days([silent], [silent], plan) - days([silent], [silent], with4)).toBeGreaterThan(20);
  });

  test("old friends, by how often they were met", () => {
    const often = (name: string) =>
      journal(
        Object.fromEntries(
          Array.from({ length: 15 }, (_, at) => [
            `2019-01-${String(at + 10)}`,
            `Called [[${name}]]`,
          ]),
        ),
      );
    expect(
      days([silent], [silent], often("Ana")) - days([silent], [silent], often("Bo")),
    ).toBeGreaterThan(40);
  });

  test("whose birthday is within six days", () => {
    const on = (ana: string, bo: string) =>
      days([silent, `birthday: ${ana}`], [silent, `birthday: ${bo}`], {}, "2026-06");
    // Of the first 25 days of June, the 25th is near to the last seven alone, the 31st of May to none.
    expect(on("06-25", "05-31") - on("05-31", "06-25")).toBeGreaterThan(10);
    expect(on("06-13", "12-13") - on("12-13", "06-13")).toBeGreaterThan(10);
  });

  test("who has been due the longest, by the own cadence", () => {
    const far = days(
      ["last-contact: 2026-05-01", "cadence: weekly"],
      ["last-contact: 2026-01-04", "cadence: every 20 weeks"],
    );
    const near = days(
      ["last-contact: 2026-01-04", "cadence: every 20 weeks"],
      ["last-contact: 2026-05-01", "cadence: weekly"],
    );
    expect(far - near).toBeGreaterThan(20);
  });
});

test("Someone in touch is suggested from a week of silence on", () => {
  const notes = (date: string): Notes => ({
    "People/Ana.md": person("met: 2020-01-01"),
    "Goals/G.md": goal("current ties", "target: 5"),
    ...journal({ "2026-06-01": "Called [[Ana]]", [date]: "Called [[Ana]]" }),
  });
  const who = (date: string) => whoNext(vaultOf(notes(date)), now, 1).length;
  expect([who("2026-11-15"), who("2026-11-16")]).toEqual([1, 0]);
});

test("A stranger serves a goal for new contacts, though others count too", () => {
  const notes = {
    "People/Ana.md": person(),
    "Goals/G.md": goal("new contacts or calls", "target: 5"),
  };
  expect(whoNext(vaultOf(notes), now, 3).map(({ facts }) => facts.contact.name)).toEqual(["Ana"]);
  const calls = { "People/Ana.md": person(), "Goals/G.md": goal("calls", "target: 5") };
  expect(whoNext(vaultOf(calls), now, 3)).toEqual([]);
});

test("'Not now' holds until the moment it was put off to, else for that day", () => {
  const decisions = {
    "not-now:People/Ana.md": { snoozedUntil: "2026-11-22T12:00" },
    "not-now:People/Ben.md": { snoozedUntil: "2026-11-22T09:00" },
    "not-now:People/Cleo.md": { decidedAt: "2026-11-22T08:00" },
    "not-now:People/Dan.md": { decidedAt: "2026-11-21T08:00" },
    "some-plan": { snoozedUntil: "2026-12-01T12:00" },
  };
  expect([...notNowContacts(vaultOf({}, { decisions }), now)]).toEqual([
    "People/Ana.md",
    "People/Cleo.md",
  ]);
});

describe("A suggestion shows", () => {
  const notes: Notes = {
    "People/Louie.md": person("email: louie@example.org"),
    ...journal({
      "2026-01-01": "Called [[Louie]]",
      "2026-02-01": "Emailed [[Louie]]",
      "2026-03-01": "Coffee with [[Louie]]",
      "2026-04-01": "- Called [[Louie]]\n- [ ] Send [[Louie]] the book",
      "2026-12-24": "Called [[Louie]]",
    }),
  };
  const [louie] = whoNext(vaultOf(notes), now, 1);

  test("the last three entries, newest first, none of days to come", () => {
    expect(louie?.last.map(({ day }) => day)).toEqual(["2026-04-01", "2026-03-01", "2026-02-01"]);
  });

  test("why now, the open plans and ways to reach", () => {
    expect(louie?.why).toMatch(/^7 months since a call in April/);
    expect(louie?.plans.map(({ text }) => text)).toEqual(["Send Louie the book"]);
    expect(louie?.reach.map(({ href }) => href)).toEqual(["mailto:louie@example.org"]);
  });
});
