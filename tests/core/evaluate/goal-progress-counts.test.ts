/** What counts towards a goal, kind by kind. */
import { describe, expect, test } from "@jest/globals";
import { journal, person } from "../vault-of";
import { goalNote, people, progressOf } from "./progress-of";

describe("What counts", () => {
  test("is shown by day, then by note, then by line, whichever term counts it", () => {
    const progress = progressOf({
      ...people,
      "Goals/G.md": goalNote("cadence: weekly", "counts: '#walk or calls'"),
      "Journal/2026-11-17.md": "- Called [[Ana]]\n- Up the hill #walk\n- Called [[Louie]]\n",
      "Journal/2026-11-16.md": "Called [[Ana]]\n",
      "A/2026-11-17.md": "Called [[Maria Chen]] #walk\n",
    });
    expect(progress.evidence.map(({ path, line }) => `${path}:${String(line)}`)).toEqual([
      "Journal/2026-11-16.md:1",
      "A/2026-11-17.md:1",
      "Journal/2026-11-17.md:1",
      "Journal/2026-11-17.md:2",
      "Journal/2026-11-17.md:3",
    ]);
  });

  test("of a kind is a line with a person, or one whose tag says the kind", () => {
    const progress = progressOf({
      ...people,
      "Goals/G.md": goalNote("cadence: weekly", "counts: calls"),
      ...journal({ "2026-11-16": "- Called somebody\n- #call with the bank\n- Called [[Ana]]" }),
    });
    expect(progress.evidence.map(({ line }) => line)).toEqual([2, 3]);
  });

  test("of new contacts is shown by the line that made them new, or by their property", () => {
    const progress = progressOf({
      "People/Met.md": person("met: 2026-11-17"),
      "People/Seen.md": person("circle: close", "last-contact: 2026-11-18"),
      "People/Written.md": person("met: 2026-11-19"),
      "Goals/G.md": goalNote("cadence: weekly", "counts: new contacts"),
      ...journal({ "2026-11-19": "Called [[Written]]", "2026-11-20": "Called [[Seen]]" }),
    });
    expect(progress.evidence.map(({ path, line, text }) => [path, line, text])).toEqual([
      ["People/Met.md", 3, "met: 2026-11-17"],
      ["People/Seen.md", 4, "last-contact: 2026-11-18"],
      ["Journal/2026-11-19.md", 1, "Called [[Written]]"],
    ]);
  });

  test("of check-ins is a link to the goal's own note or its check-in, never another's", () => {
    const list = "---\ntype: goals\n---\n## Each week\n- Call (counts:: check-ins)\n- Mail\n";
    const progress = progressOf({
      "Goals.md": list,
      ...journal({ "2026-11-16": "- [x] [[Goals#Call]]\n- [x] [[Goals#Mail]]\n- [[Goals]]" }),
    });
    expect(progress.goal.id).toBe("Goals.md#Call");
    expect(progress.evidence.map(({ line }) => line)).toEqual([1]);
  });

  const counted = (
    counts: string,
    days: Readonly<Record<string, string>>,
    extra: Readonly<Record<string, string>> = {},
  ): readonly string[] =>
    progressOf({
      ...people,
      ...extra,
      "Goals/A.md": goalNote("cadence: weekly", `counts: "${counts}"`),
      ...journal({ "2025-01-01": "The first page.", ...days }),
    }).evidence.map(({ date, contacts, text }) => `${date} ${contacts.join("+") || text}`);

  const louie = "People/Louie Alvarez.md";
  const maria = "People/Maria Chen.md";
  const ana = "People/Ana.md";

  test("new contacts: whose first day is in the period, by `met` or the first interaction", () => {
    const days = {
      "2026-11-10": "Called [[Maria Chen]]",
      "2026-11-17": "Called [[Maria Chen]] and [[Ana]]",
    };
    const zoe = { "People/Zoe.md": person("met: 2026-11-18") };
    expect(counted("new contacts", days, zoe)).toEqual([
      `2026-11-17 ${ana}`,
      "2026-11-18 People/Zoe.md",
    ]);
  });

  test("dormant ties: silent for the threshold on the day before, each once a period", () => {
    const days = {
      // 181 and 180 days before 2026-11-17.
      "2026-05-20": "Called [[Louie]]",
      "2026-05-21": "Called [[Ana]]",
      "2026-11-17": "Called [[Louie]] and [[Ana]]",
      "2026-11-18": "Called [[Louie]] again",
    };
    expect(counted("dormant ties", days)).toEqual([`2026-11-17 ${louie}`]);
    expect(counted("current ties", days)).toEqual([`2026-11-17 ${ana}`]);
    expect(counted("contacts", days)).toEqual([`2026-11-17 ${louie}`, `2026-11-17 ${ana}`]);
    expect(counted("interactions", days)).toHaveLength(2);
  });

  test("a line that names three people is one interaction and three contacts", () => {
    const days = { "2026-11-17": "Lunch with [[Louie]], [[Maria Chen]] and [[Ana]]" };
    expect(counted("interactions", days)).toHaveLength(1);
    expect(counted("contacts", days)).toHaveLength(3);
  });

  test("kinds, joined with or: each line once", () => {
    const days = {
      "2026-11-17": "- Called [[Louie]]\n- Coffee with [[Ana]]\n- Emailed [[Maria Chen]]",
    };
    expect(counted("calls or meetings", days)).toHaveLength(2);
    expect(counted("emails", days)).toEqual([`2026-11-17 ${maria}`]);
  });

  test("a tag, and the tags nested in it, with or without a contact", () => {
    const days = {
      "2026-11-17":
        "- Sorted tins at the food bank #volunteering/food\n- Called [[Ana]] #volunteering",
      "2026-11-18": "- [ ] Ask about the night shift #volunteering",
    };
    expect(counted("#volunteering", days)).toHaveLength(2);
    expect(counted("volunteering", days)).toHaveLength(2);
  });

  test("a note that is linked", () => {
    const days = { "2026-11-17": "Read two chapters of [[Range]]" };
    expect(counted("[[Range]]", days, { "Books/Range.md": "A book." })).toHaveLength(1);
  });

  test("narrowed with a tag, a link, a circle or a folder of the contact", () => {
    const days = { "2026-11-17": "- Called [[Ana]]\n- Called [[Zoe]]" };
    const zoe = {
      "People/Work/Zoe.md": `${person("tags: [mentor/work]", "circle: Close")}\nWorks at [[Acme]].\n`,
    };
    for (const narrowed of [
      "with #mentor",
      "with [[Acme]]",
      "in circle close",
      'in \\"People/Work\\"',
    ]) {
      expect(counted(`calls ${narrowed}`, days, zoe)).toEqual(["2026-11-17 People/Work/Zoe.md"]);
    }
  });

  test("journal days: those that hold the user's own words", () => {
    const days = {
      "2026-11-16": "# Monday\n\n- [ ] Call [[Ana]]",
      "2026-11-17": "# Tuesday\n\nSlept badly.",
      "2026-11-18": "- [x] Call [[Ana]]",
    };
    expect(counted("journal days", days)).toEqual([
      "2026-11-17 Slept badly.",
      "2026-11-18 Call [[Ana]]",
    ]);
  });

  test("check-ins: entries that link the goal note, and the lines that Kith wrote", () => {
    const days = {
      "2026-11-17": "- [x] [[A]]",
      "2026-11-18": "Worked on [[A]] in the evening.",
      "2026-11-19": "- [ ] [[A]]",
    };
    expect(counted("check-ins", days)).toHaveLength(2);
  });
});
