import { describe, expect, test } from "@jest/globals";
import { review } from "../../../src/core/evaluate/review";
import { reviewSpan } from "../../../src/core/evaluate/review-span";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import type { ReviewUnit } from "../../../src/core/language/review-words";
import { reviewTitle, reviewView } from "../../../src/core/view-models/review-view";
import { calls, goalNote, people, thursday } from "../evaluate/review-of";
import { day, someSettings } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const english = catalogueFor("en");
const { calendar } = someSettings();

/** A section as its heading, what is said first, and its lines as text, those that belong to one further in. */
function section(
  at: number,
  notes: Readonly<Record<string, string>>,
  {
    unit = "week",
    data = {},
    code = "en",
  }: { readonly unit?: ReviewUnit; readonly data?: object; readonly code?: string } = {},
) {
  const index = vaultOf({ ...people, ...notes }, { ...data });
  const { sections } = reviewView(
    review(index, thursday, unit),
    index.settings.calendar,
    catalogueFor(code),
  );
  const found = sections[at];
  if (!found) throw new Error(`no section ${at}`);
  const lines = found.lines.map(
    ({ depth, label, text }) =>
      `${"  ".repeat(depth)}${[label, text].filter((one) => one !== "").join(": ")}`,
  );
  return { heading: found.heading, intro: found.intro, lines };
}

const [goalsAt, reachedAt, neglectedAt, plansAt, , nextAt] = [0, 1, 2, 3, 4, 5] as const;

describe("The title of a review", () => {
  test.each([
    ["week", "2026-11-19", "Review of week 47, 2026", "Rückblick auf Woche 47, 2026"],
    ["week", "2027-01-01", "Review of week 53, 2026", null],
    ["week", "2024-12-30", "Review of week 1, 2025", null],
    ["month", "2026-03-31", "Review of March 2026", null],
    ["quarter", "2026-10-01", "Review of Q4 2026", null],
    ["year", "2026-12-31", "Review of 2026", null],
  ] as const)("of a %s that holds %s is “%s”", (unit, date, title, inGerman) => {
    expect(reviewTitle(reviewSpan(unit, day(date), calendar), calendar, english)).toBe(title);
    if (inGerman !== null) {
      expect(
        reviewTitle(reviewSpan(unit, day(date), calendar), calendar, catalogueFor("de")),
      ).toMatch(/47/);
    }
  });

  test("of a week that begins on Sunday is that of the week that most of it lies in", () => {
    const sundays = { ...calendar, weekStart: 7 } as const;
    expect(reviewTitle(reviewSpan("week", day("2026-11-15"), sundays), sundays, english)).toBe(
      "Review of week 47, 2026",
    );
  });

  test("has the days, and their year where they lie in two", () => {
    const view = (date: string) => {
      const index = vaultOf({});
      const now = `${date}T09:00` as never;
      return reviewView(review(index, now, "week"), index.settings.calendar, english).days;
    };
    expect(view("2026-11-19")).toBe("Mon 16 Nov to Sun 22 Nov");
    expect(view("2026-12-31")).toBe("Mon 28 Dec 2026 to Sun 3 Jan 2027");
  });
});

describe("The goals of a review", () => {
  const daily = goalNote("cadence: daily\ntarget: 1\ncounts: calls", "Daily");
  const began = journal({ "2026-10-01": "Began." });

  test("are counted in a week as goals, without a reproach", () => {
    const two = journal({
      "2026-10-01": "Began.",
      "2026-11-17": "- Called [[Ana]]\n- Called [[Bo]]",
    });
    expect(section(goalsAt, { "Goals/A.md": calls, ...two }).intro).toBe("1 of 1 goal met.");
    expect(section(goalsAt, { "Goals/A.md": calls, "Goals/B.md": daily, ...two }).intro).toBe(
      "1 of 2 goals met. A missed week is information, not a failure.",
    );
  });

  test("are counted in longer times by their periods", () => {
    const { intro } = section(goalsAt, { "Goals/A.md": calls, ...began }, { unit: "month" });
    expect(intro).toBe("Met in 0 of 3 periods. What was missed is information, not a failure.");
  });

  test("stand in the order of their cadences, whatever their notes are called", () => {
    const { lines } = section(goalsAt, { "Goals/A.md": calls, "Goals/Z.md": daily, ...began });
    expect(lines.filter((line) => !line.startsWith(" ")).map((line) => line.split(":")[0])).toEqual(
      ["Daily", "Calls"],
    );
  });

  test("say that there was none", () => {
    expect(section(goalsAt, {})).toEqual({
      heading: "Goals",
      intro: "No goal ran in this time.",
      lines: [],
    });
  });
});

describe("Whom one reached", () => {
  test("is told with how often, when last and with what", () => {
    const days = journal({
      "2026-11-16": "Called [[Ana]]",
      "2026-11-18": "- Met [[Ana|her]]\n- Wrote to [[Bo]]",
    });
    expect(section(reachedAt, days)).toEqual({
      heading: "Whom you reached",
      intro: "2 people, 3 interactions.",
      lines: ["Ana: 2 times, Wed 18 Nov, Met her", "Bo: Wed 18 Nov, Wrote to Bo"],
    });
  });

  test("is nobody, or one", () => {
    expect(section(reachedAt, {})).toMatchObject({ intro: "Nobody yet.", lines: [] });
    expect(section(reachedAt, journal({ "2026-11-18": "Called [[Ana]]" })).intro).toBe(
      "1 person, 1 interaction.",
    );
  });

  test("is twelve by name, and the number of the others", () => {
    const many = (count: number) => {
      const names = Array.from({ length: count }, (_, at) => `P${String(at + 10)}`);
      return {
        ...Object.fromEntries(names.map((name) => [`People/${name}.md`, person()])),
        ...journal({ "2026-11-18": names.map((name) => `- Called [[${name}]]`).join("\n") }),
      };
    };
    expect(section(reachedAt, many(12)).lines).toHaveLength(12);
    expect(section(reachedAt, many(13)).lines.slice(11)).toEqual([
      "P21: Wed 18 Nov, Called P21",
      "and 1 more",
    ]);
  });
});

describe("Who may be waiting", () => {
  test("is told by how things stand, with the silence", () => {
    expect(section(neglectedAt, {}).lines).toEqual([
      "due (1)",
      "  Bo: 2 weeks since the last contact",
      "dormant (1)",
      "  Cy: 10 months since the last contact",
    ]);
  });

  test("is five of each by name, the shortest silence first", () => {
    const old = Object.fromEntries(
      Array.from({ length: 7 }, (_, at) => [
        `People/O${at}.md`,
        person(`last-contact: 2025-0${at + 1}-01`),
      ]),
    );
    const { lines } = section(neglectedAt, old);
    expect(lines.filter((line) => line.startsWith("  "))).toHaveLength(1 + 5 + 1);
    expect(lines.slice(2, 4)).toEqual(["dormant (8)", "  Cy: 10 months since the last contact"]);
    expect(lines.at(-1)).toBe("  and 3 more");
  });

  test("is nobody", () => {
    const touched = journal({ "2026-11-18": "Called [[Ana]], [[Bo]] and [[Cy]]" });
    expect(section(neglectedAt, touched)).toMatchObject({
      intro: "Nobody: you are in touch with everyone you meant to be.",
      lines: [],
    });
  });
});

describe("The plans of a review", () => {
  test("are those not kept yet, those still ahead, and those that were kept", () => {
    const days = journal({
      "2026-11-16":
        "- [ ] Write to [[Bo]] 📅 2026-11-17\n- [ ] Ask [[Cy]] 📅 2026-11-21\n- [x] Call [[Ana]] 📅 2026-11-18 ✅ 2026-11-18",
    });
    expect(section(plansAt, days)).toEqual({
      heading: "Plans",
      intro: "1 kept, 1 not yet.",
      lines: [
        "not yet: Write to Bo (Tue 17 Nov)",
        "still ahead: Ask Cy (Sat 21 Nov)",
        "kept: Call Ana (Wed 18 Nov)",
      ],
    });
  });

  test("are not judged where all lie ahead, and may be none", () => {
    expect(
      section(plansAt, journal({ "2026-11-16": "- [ ] Ask [[Cy]] 📅 2026-11-21" })).intro,
    ).toBe("");
    expect(section(plansAt, {}).intro).toBe("None were made for this time.");
  });
});

describe("What comes next", () => {
  test("is the focus time, the goals to begin with, and someone to reach", () => {
    const { heading, intro, lines } = section(
      nextAt,
      {
        "Goals/A.md": goalNote("cadence: weekly\ntarget: 4\ncounts: calls", "Calls"),
        ...journal({ "2026-11-02": "Began." }),
      },
      { data: { focusTime: ["Monday 9:00", "Thursday 16:00"] } },
    );
    expect(heading).toBe("Next week");
    expect(intro).toBe("Focus time: Mon 23 Nov 09:00 and Thu 26 Nov 16:00.");
    expect(lines.slice(0, 3)).toEqual([
      "First of all",
      "  Calls: 0 of 4, behind",
      "Someone to reach",
    ]);
  });

  test("says that there is no focus time", () => {
    expect(section(nextAt, {}).intro).toMatch(/^No focus time is set\./);
    expect(section(nextAt, {}, { unit: "year" }).heading).toBe("Next year");
  });

  test("is said in German", () => {
    expect(section(nextAt, {}, { code: "de" }).heading).toBe("Nächste Woche");
  });
});
