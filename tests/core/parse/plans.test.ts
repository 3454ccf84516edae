/** What is a plan, what it says and when it is: the manual of section 6's first paragraph. */
import { describe, expect, test } from "@jest/globals";
import type { Plan } from "../../../src/core/model/plan";
import { readPlans } from "../../../src/core/parse/plans";
import type { ReadingContext } from "../../../src/core/parse/reading-context";
import { contextWith, noteOf } from "./reading-builder";
import { settingsOf } from "../settings-of";

function plansOf(lines: readonly string[], changes: Partial<ReadingContext> = {}): readonly Plan[] {
  return readPlans(noteOf(...lines), contextWith(changes));
}

/** The one plan of a line in the daily note of Sunday, 22 November 2026. */
function planOf(line: string, changes: Partial<ReadingContext> = {}): Plan {
  const [plan] = plansOf([line], changes);
  if (!plan) throw new Error(`${line} is no plan`);
  return plan;
}

/** A contact's or project's note. */
const undated = { path: "People/Louie.md", sort: "contact", day: null } as const;

describe("A task is a plan when it links something or carries a date", () => {
  test.each([
    ["- [ ] Call [[Louie]]", "open"],
    ["- [/] Call [[Louie]]", "open"],
    ["- [ ] Send the deck 📅 2026-12-01", "open"],
    ["- [ ] Send the deck tomorrow", "open"],
    ["- [x] Call [[Louie]]", "done"],
    ["- [X] Send the deck 📅 2026-12-01", "done"],
    ["- [-] Call [[Louie]]", "cancelled"],
    ["1. [ ] Call [[Louie]]", "open"],
  ])("%s: %s", (line, state) => {
    expect(planOf(line)).toMatchObject({ form: "task", state });
  });

  test.each([
    ["- [ ] Buy milk"],
    ["- [>] Call [[Louie]]"],
    ["- [!] Call [[Louie]]"],
    ["- [x] [[Goal note]]"],
    ["- [ ] ~~Call [[Louie]]~~"],
    ["- Call mum"],
  ])("%s is none", (line) => {
    expect(plansOf([line])).toEqual([]);
  });

  test("every link of the line takes part", () => {
    expect(planOf("- [ ] Ask [[Louie]] about [[Maria]]").mentions).toMatchObject([
      { target: "Louie", stance: "means", column: 11 },
      { target: "Maria", stance: "means", column: 27 },
    ]);
  });

  test("a ticked task was done on its ✅, else on its note's day", () => {
    expect(planOf("- [x] Call [[Louie]] ✅ 2026-11-20").doneOn).toBe("2026-11-20");
    expect(planOf("- [x] Call [[Louie]]").doneOn).toBe("2026-11-22");
    expect(planOf("- [x] Call [[Louie]]", undated).doneOn).toBeNull();
    expect(planOf("- [ ] Call [[Louie]]").doneOn).toBeNull();
  });
});

describe("The when of a task: ⏳, then 📅 and due::, then @, then (date), then words (R29)", () => {
  test.each([
    ["- [ ] Send deck 📅 2026-12-01", "2026-12-01", null],
    ["- [ ] Send deck 🗓️ 2026-12-01", "2026-12-01", null],
    ["- [ ] Send deck 📅2026-12-01", "2026-12-01", null],
    ["- [ ] Send deck 📅 2026-12-01 09:30", "2026-12-01", "09:30"],
    ["- [ ] Send deck 📅 [[2026-12-01]]", "2026-12-01", null],
    ["- [ ] Send deck ⏳ 2026-12-02", "2026-12-02", null],
    ["- [ ] Send deck due:: 2026-12-01", "2026-12-01", null],
    ["- [ ] Send deck [due:: 2026-12-01]", "2026-12-01", null],
    ["- [ ] Send deck (due:: 2026-12-01)", "2026-12-01", null],
    ["- [ ] Send deck [due:: [[2026-12-01]]]", "2026-12-01", null],
    ["- [ ] Send deck [scheduled:: 2026-12-02]", "2026-12-02", null],
    ["- [ ] Send deck @2026-12-01", "2026-12-01", null],
    ["- [ ] Send deck @2026-12-01 09:00", "2026-12-01", "09:00"],
    ["- [ ] Send deck @2026-12-01 9:00", "2026-12-01", "09:00"],
    ["- [ ] Send deck (@2026-12-01 09:00)", "2026-12-01", "09:00"],
    ["- [ ] Send deck (@[[2026-12-01]] 09:00)", "2026-12-01", "09:00"],
    ["- [ ] Send deck @{2026-12-01} @@{09:00}", "2026-12-01", "09:00"],
    ["- [ ] Send deck ⏰ 2026-12-01 09:00", "2026-12-01", "09:00"],
    ["- [ ] Send deck (2026-12-01)", "2026-12-01", null],
    ["- [ ] Send deck ⏳ 2026-12-02 📅 2026-12-05", "2026-12-02", null],
    ["- [ ] Send deck 📅 2026-12-05 ⏳ 2026-12-02", "2026-12-02", null],
    ["- [ ] Send deck @2026-12-03 09:00 📅 2026-12-05", "2026-12-05", null],
    ["- [ ] Send deck (2026-12-04) @2026-12-03", "2026-12-03", null],
    ["- [ ] Send deck tomorrow (2026-12-04)", "2026-12-04", null],
    ["- [ ] Send deck tomorrow 📅 2026-12-05", "2026-12-05", null],
    ["- [ ] Send deck at 4pm 📅 2026-12-05", "2026-12-05", "16:00"],
    ["- [ ] Send deck tomorrow 🛫 2026-12-05 ➕ 2026-12-06", "2026-11-23", null],
    ["- [ ] Call [[Louie]] 🛫 2026-12-05", null, null],
    ["- [ ] Call [[Louie]] ➕ 2026-11-01 🔁 every week", null, null],
    ["- [ ] Call [[Louie]] 📅 2026-02-30", null, null],
    ["- [ ] Mail louie@2026-12-01.com to [[Louie]]", null, null],
    ["- [ ] Call [[Louie]] `📅 2026-12-01`", null, null],
  ])("%s: %s %s", (line, expected, time) => {
    expect(planOf(line)).toMatchObject({ day: expected, time });
  });
});

describe("The when in words", () => {
  test.each([
    ["I'll call [[Louie]] tomorrow", "2026-11-23", null],
    ["I'll call [[Louie]] tomorrow on my afternoon walk", "2026-11-23", "15:00"],
    ["I'll call [[Louie]] on Friday", "2026-11-27", null],
    ["I'll call [[Louie]] next Friday", "2026-11-27", null],
    ["I'll call [[Louie]] on Friday at 4pm", "2026-11-27", "16:00"],
    ["I'll call [[Louie]] at 4pm on Friday", "2026-11-27", "16:00"],
    ["On Friday I'll call [[Louie]] at 4pm", "2026-11-27", "16:00"],
    ["I'll call [[Louie]] on 3 December", "2026-12-03", null],
    ["I'll call [[Louie]] on 2026-12-01", "2026-12-01", null],
    ["I'll call [[Louie]] in two weeks", "2026-12-06", null],
    ["I'll call [[Louie]] next week", "2026-11-23", null],
    ["I'll call [[Louie]] this week", "2026-11-22", null],
    ["Lunch with [[Louie]] – postponed until Friday", "2026-11-27", null],
    ["I'll wait until Friday to call [[Louie]]", "2026-11-27", null],
    ["[[Louie]] is visiting next weekend", "2026-11-28", null],
    ["I'll call [[Louie]] by next week", "2026-11-29", null],
    ["I'll call [[Louie]] by Friday", "2026-11-27", null],
    ["I'll call [[Louie]] at 4pm", "2026-11-22", "16:00"],
    ["14:00 Call [[Louie]]", "2026-11-22", "14:00"],
    ["Tomorrow: call [[Louie]]", "2026-11-23", null],
    ["I'll call [[Louie]] about the party on Friday", "2026-11-27", null],
    ["I'll call [[Louie]] about last Friday", null, null],
    ["I'll call [[Louie]] about Friday", null, null],
    ["I'll call [[Louie]] in May", null, null],
    ["I'll call [[Louie]]", null, null],
    ["- [ ] Call [[Louie]], he rang yesterday", null, null],
    ["- [ ] Call [[Louie]] tomorrow lunch", "2026-11-23", "12:30"],
  ])("%s: %s %s", (line, expected, time) => {
    expect(planOf(line)).toMatchObject({ day: expected, time });
  });

  test("a named time of the user's own is one", () => {
    const settings = settingsOf({ namedTimes: { "dog walk": "17:15" } });
    const plan = planOf("I'll call [[Louie]] tomorrow on my dog walk", { settings });
    expect(plan).toMatchObject({ day: "2026-11-23", time: "17:15", text: "Call Louie" });
  });

  test("the words that told it are kept", () => {
    expect(planOf("I'll call [[Louie]] tomorrow at 4pm").when).toBe("tomorrow at 4pm");
    expect(planOf("- [ ] Call [[Louie]] 📅 2026-12-01").when).toBe("📅 2026-12-01");
    expect(planOf("I'll call [[Louie]]").when).toBe("");
  });

  test("in a note without a day only explicit dates count, a relative one makes a vague plan (R30)", () => {
    expect(planOf("- [ ] Call Louie on 3 December 2026", undated).day).toBe("2026-12-03");
    expect(planOf("- [ ] Call Louie 2026-12-03 at 4pm", undated)).toMatchObject({
      day: "2026-12-03",
      time: "16:00",
    });
    expect(planOf("- [ ] Call Louie 📅 2026-12-03", undated).day).toBe("2026-12-03");
    expect(planOf("- [ ] Call Louie tomorrow", undated)).toMatchObject({
      day: null,
      written: null,
    });
    expect(planOf("- [ ] Call Louie on 3 December", undated).day).toBeNull();
  });
});

describe("A journal line of intent is a plan (R103)", () => {
  test.each([
    ["I haven't spoken to [[Louie]] in a while, I should give him a call"],
    ["I should call [[Louie]]"],
    ["Call [[Louie]] tomorrow"],
    ["Lunch with [[Louie]] on 2026-12-01"],
    ["Should I call [[Louie]]?"],
    ["## Call [[Louie]]"],
    ["| I'll call [[Louie]] |"],
  ])("%s", (line) => {
    expect(planOf(line)).toMatchObject({ form: "intent", state: "open", written: "2026-11-22" });
    expect(planOf(line).mentions.map(({ target }) => target)).toEqual(["Louie"]);
  });

  test("without a link, only with a day", () => {
    expect(planOf("I'll go to the meetup on Friday")).toMatchObject({
      day: "2026-11-27",
      text: "Go to the meetup",
      mentions: [],
    });
    expect(plansOf(["I should exercise more"])).toEqual([]);
    expect(plansOf(["It will rain tomorrow"])).toEqual([]);
    expect(plansOf(["## Plans for tomorrow"])).toEqual([]);
    expect(plansOf(["Yesterday I should have slept"])).toEqual([]);
  });

  test.each([
    ["Called [[Louie]]"],
    ["Called [[Louie]], lunch on 2026-12-01"],
    ["Called [[Louie]], I should call him more often"],
    ["Haven't spoken to [[Louie]] in ages"],
    ["[[Louie]] will call me"],
  ])("%s is none", (line) => {
    expect(plansOf([line])).toEqual([]);
  });

  test("only in journal notes, and never between Kith's markers", () => {
    expect(plansOf(["I'll call [[Maria]] on 2026-12-01"], undated)).toEqual([]);
    const lines = [
      "%% kith:agenda %%",
      "- [ ] Call [[Louie]]",
      "I'll call [[Louie]]",
      "%% kith:end %%",
    ];
    expect(plansOf(lines)).toEqual([]);
  });

  test("only the people whom the clause means take part", () => {
    const plan = planOf("Called [[Louie]], I'll email [[Maria]] on Friday");
    expect(plan).toMatchObject({ text: "Email Maria", day: "2026-11-27" });
    expect(plan.mentions.map(({ target }) => target)).toEqual(["Maria"]);
  });

  test("several people meant at once are one plan (R28)", () => {
    expect(plansOf(["I should call [[Louie]] and email [[Maria]]"])).toMatchObject([
      { text: "Call Louie and email Maria", mentions: [{ target: "Louie" }, { target: "Maria" }] },
    ]);
  });

  test("clauses with days of their own are plans of their own", () => {
    expect(plansOf(["I'll call [[Louie]] tomorrow and email [[Maria]] on Friday"])).toMatchObject([
      { text: "Call Louie", day: "2026-11-23", mentions: [{ target: "Louie" }] },
      { text: "Email Maria", day: "2026-11-27", mentions: [{ target: "Maria" }] },
    ]);
  });
});

describe("The text leaves out markers, words of intent and the date (R32)", () => {
  test.each([
    ["I'll call [[Louie]] tomorrow on my afternoon walk", "Call Louie"],
    ["I haven't spoken to [[Louie]] in a while, I should give him a call", "Give Louie a call"],
    ["[[Louie]] and [[Ann]] are back, I should call them", "Call Louie and Ann"],
    ["I need to call [[Louie Alvarez|Louie]] about the deck", "Call Louie about the deck"],
    ["- I should really call [[Louie]]", "Call Louie"],
    ["Maybe I should call [[Louie]]", "Call Louie"],
    ["Remember to thank [[Louie]]", "Thank Louie"],
    ["Don't forget [[Louie]]'s birthday on 3 Dec", "Louie's birthday"],
    ["Let's meet [[Louie]] next week", "Meet Louie"],
    ["It would be good to see [[Louie]]", "See Louie"],
    ["I will be seeing [[Louie]] next week", "Seeing Louie"],
    ["Should I call [[Louie]]?", "Call Louie"],
    ["Coffee with [[Louie]]?", "Coffee with Louie"],
    ["Owe [[Louie]] a reply", "Owe Louie a reply"],
    ["[[Louie]] and I should meet", "Louie and I should meet"],
    ["[[Maria]] said I should call [[Louie]]", "Call Louie"],
    ["I'll call [[Louie]] and then I must email [[Ann]]", "Call Louie and then email Ann"],
    ["Note to self: call [[Louie]]", "Call Louie"],
    ["TODO call [[Louie]] on Friday", "Call Louie"],
    ["Lunch with [[Louie]] on 2026-12-01", "Lunch with Louie"],
    ["tomorrow lunch with [[Louie]]", "Lunch with Louie"],
    ["- [ ] Call [[Louie]] 📅 2026-12-01", "Call Louie"],
    ["- [ ] **Call** [[Louie]] by Friday", "Call Louie"],
    ["- [ ] call [[Louie]] on 2026-12-01 about the deck", "Call Louie about the deck"],
    ["- [ ] Call [[Louie]] ⏫ 🔁 every week 📅 2026-12-01 ^abc123", "Call Louie"],
    ["- [ ] Call [[Louie]] (2026-12-01)", "Call Louie"],
    ["- [ ] Call [[Louie]] [due:: 2026-12-01] #task", "Call Louie"],
    ["- [ ] I need to call [[Louie]] next week", "Call Louie"],
    ["- [ ] [[Louie]]", "Louie"],
    ["- [ ] [[Louie]] 📅 2026-12-01", "Louie"],
    ["- [ ] éclair for [[Louie]]", "Éclair for Louie"],
    ["- [ ] Ask [Louie](People/Louie.md) tomorrow", "Ask Louie"],
  ])("%s: %s", (line, text) => {
    expect(planOf(line).text).toBe(text);
  });

  test("source is the line as written, without its list marker and box", () => {
    expect(planOf("- [ ] Call [[Louie]] 📅 2026-12-01").source).toBe(
      "Call [[Louie]] 📅 2026-12-01",
    );
  });
});

describe("Plans of one text and day are told apart by their order (R25)", () => {
  test("the ordinal counts equals alone", () => {
    const plans = plansOf([
      "- [ ] Call [[Louie]]",
      "- [ ] Call [[Maria]]",
      "- [ ] Call [[Louie]]",
      "- [ ] Call [[Louie]] 📅 2026-12-01",
    ]);
    expect(plans.map(({ ordinal }) => ordinal)).toEqual([1, 1, 2, 1]);
  });

  test("lines above change neither text nor ordinal", () => {
    const [before] = plansOf(["- [ ] Call [[Louie]]"]);
    const [after] = plansOf(["# Today", "", "Slept well.", "- [ ] Call [[Louie]]"]);
    expect({ ...after, line: 0 }).toEqual({ ...before, line: 0 });
  });
});
