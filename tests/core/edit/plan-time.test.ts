import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { toClockTime, toDay } from "../../../src/core/dates/day";
import { type EditPlan, planOutcome } from "../../../src/core/edit/edit-plan";
import { writePlanTime } from "../../../src/core/edit/plan-time";
import { agenda } from "../../../src/core/evaluate/agenda";
import fc from "../../laws";
import { moment } from "../agenda-item";
import { person, vaultOf } from "../vault-of";

const path = "Journal/2026-11-22.md";
const now = moment("2026-11-22T10:00");
const day = toDay("2026-11-27")!;
const four = toClockTime("16:00")!;

function vaultWith(text: string) {
  return vaultOf({
    [path]: text,
    "People/Louie.md": person(),
    "People/Ana.md": person(),
  });
}

function after(text: string, plan: EditPlan): string {
  const outcome = planOutcome(plan, () => text);
  if (outcome.is === "refused") return `refused: ${inEnglish(outcome.because)}`;
  return outcome.changes[0]?.after ?? text;
}

/** The note after the answer to the first plan without a time. */
function answered(text: string, time: typeof four | null = null): string {
  const index = vaultWith(text);
  const [vague] = agenda(index, now).vague;
  if (vague === undefined) throw new Error("no plan without a time");
  return after(text, writePlanTime(vague, { day, time }, index.settings));
}

describe("The answer to “When?”", () => {
  test.each([
    [
      "a task gets the day as other plugins write it",
      "- [ ] Call [[Louie]]\n",
      null,
      "- [ ] Call [[Louie]] 📅 2026-11-27\n",
    ],
    [
      "a line of intent the same, behind its full stop",
      "I haven't spoken to [[Louie]] in a while, I should give him a call.\n",
      null,
      "I haven't spoken to [[Louie]] in a while, I should give him a call. 📅 2026-11-27\n",
    ],
    [
      "with a time, the day and the time",
      "- I should call [[Louie]]\n",
      four,
      "- I should call [[Louie]] @2026-11-27 16:00\n",
    ],
    [
      "it stands before a block's id",
      "- [ ] Call [[Louie]] ^call\n",
      null,
      "- [ ] Call [[Louie]] 📅 2026-11-27 ^call\n",
    ],
    [
      "other line ends and other lines stay",
      "# Day\r\n- [ ] Call [[Louie]]\r\n- Ate.\r\n",
      four,
      "# Day\r\n- [ ] Call [[Louie]] @2026-11-27 16:00\r\n- Ate.\r\n",
    ],
  ])("is written into the line: %s", (_title, text, time, wanted) => {
    expect(answered(text, time)).toBe(wanted);
  });

  test("makes it a plan of that moment, and no plan without one is left", () => {
    const index = vaultWith(answered("I should call [[Louie]]\n", four));
    const { items, vague } = agenda(index, now);
    expect(vague).toEqual([]);
    expect(items).toMatchObject([{ at: "2026-11-27T16:00", text: "Call Louie" }]);
  });

  test("finds a plan that moved", () => {
    const index = vaultWith("- [ ] Call [[Louie]]\n");
    const [plan] = agenda(index, now).vague;
    if (plan === undefined) throw new Error("no plan");
    const edit = writePlanTime(plan, { day, time: null }, index.settings);
    expect(after("New.\n\n- [ ] Call [[Louie]]\n", edit)).toContain(
      "- [ ] Call [[Louie]] 📅 2026-11-27",
    );
    expect(after("Nothing.\n", edit)).toMatch(/^refused: The plan “Call Louie” is not in/);
    expect(after("x\n\n- [ ] Call [[Louie]]\n- [ ] Call [[Louie]]\n", edit)).toMatch(/^refused/);
  });

  test("goes to the plan on its own line where others say the same", () => {
    const text = "- [ ] Call [[Louie]]\nx\n- [ ] Call [[Louie]]\n";
    const index = vaultWith(text);
    const edits = agenda(index, now).vague.map((plan) =>
      writePlanTime(plan, { day, time: null }, index.settings),
    );
    expect(edits.map((edit) => after(text, edit))).toEqual([
      "- [ ] Call [[Louie]] 📅 2026-11-27\nx\n- [ ] Call [[Louie]]\n",
      "- [ ] Call [[Louie]]\nx\n- [ ] Call [[Louie]] 📅 2026-11-27\n",
    ]);
  });

  test("goes to no plan that is done, and to none that says something else", () => {
    const index = vaultWith("- [ ] Call [[Louie]]\n");
    const [plan] = agenda(index, now).vague;
    const edit = writePlanTime(plan!, { day, time: null }, index.settings);
    const wanted = "- [ ] Call [[Louie]] 📅 2026-11-27\n";
    for (const other of ["- [x] Call [[Louie]]\n", "- [ ] Call [[Ana]]\n"]) {
      expect(after(`${other}- [ ] Call [[Louie]]\n`, edit)).toBe(other + wanted);
      expect(after(other, edit)).toMatch(/^refused/);
    }
    expect(planOutcome(edit, () => null)).toMatchObject({ is: "refused" });
    expect(inEnglish(edit.title)).toBe("Give a plan a time");
  });

  test("stands within the last cell of a row of a table", () => {
    const head = "| a | b |\n| - | - |\n";
    expect(answered(`${head}| x | I should call [[Louie]]   |\n`)).toBe(
      `${head}| x | I should call [[Louie]] 📅 2026-11-27   |\n`,
    );
    expect(answered(`${head}x | I should call [[Louie]]\n`)).toBe(
      `${head}x | I should call [[Louie]] 📅 2026-11-27\n`,
    );
  });

  test("never changes what another plugin wrote, nor another plan of the line", () => {
    const text = "- [ ] Call [[Louie]] ⏳ 2026-11-30\n";
    const index = vaultWith(text);
    const [item] = agenda(index, now, { days: 20 }).items;
    if (item === undefined) throw new Error("no plan");
    const edit = writePlanTime(item, { day, time: null }, index.settings);
    expect(after(text, edit)).toMatch(/^refused: .*says when in another way/);
  });

  test("changes one line and no other plan, whatever it and its neighbours say, or is refused", () => {
    const line = fc.constantFrom(
      "- [ ] Call [[Louie]]",
      "- [ ] Call [[Louie]] and [[Ana]] #soon",
      "I should write to [[Ana]], she has a new job",
      "| I should call [[Louie]] | x |",
      "> [!note] I need to call [[Louie]]",
      "## I should call [[Ana]]",
      "- I'll call [[Louie]] sometime ^b1",
      "1. [ ] Thank [[Ana]] `code`  ",
      "Called [[Ana]].",
      "| a | b |",
      "| - | - |",
      "",
    );
    const time = fc.constantFrom(null, four);
    let written = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), time, (lines, at) => {
        const text = `${lines.join("\n")}\n`;
        const index = vaultWith(text);
        for (const plan of agenda(index, now).vague) {
          const made = after(text, writePlanTime(plan, { day, time: at }, index.settings));
          if (made.startsWith("refused")) continue;
          written += 1;
          const changed = made
            .split("\n")
            .flatMap((one, place) => (one === text.split("\n")[place] ? [] : [place + 1]));
          // A list item may run on over lines; the answer stands at its end.
          expect(changed).toHaveLength(1);
          expect(changed[0]).toBeGreaterThanOrEqual(plan.line);
          const { items, vague } = agenda(vaultWith(made), now, { days: 30 });
          expect(vague.length).toBe(agenda(index, now).vague.length - 1);
          expect(items.map(({ line: number, at: when }) => [number, when])).toContainEqual([
            plan.line,
            at === null ? day : `${day}T${at}`,
          ]);
        }
      }),
    );
    expect(written).toBeGreaterThan(50);
  });
});

describe("A plan that can't be told any more", () => {
  const { settings } = vaultWith("");
  const place = { path, line: 1, text: "Call Louie" };
  const plan = writePlanTime(place, { day, time: null }, settings);
  const gone = /^refused: The plan “Call Louie” is not in .* any more, or is there more than once/;

  test.each([
    ["for its line is gone", "Nothing.\n"],
    ["for it is done", "- [x] Call [[Louie]]\n"],
    ["for it moved and is there twice", "x\n\n- [ ] Call [[Louie]]\n- [ ] Call [[Louie]]\n"],
  ])("gets no time, %s", (_name, text) => {
    expect(after(text, plan)).toMatch(gone);
  });

  test("gets none where its note is gone", () => {
    expect(planOutcome(plan, () => null)).toMatchObject({ is: "refused" });
  });

  test("gets one where it moved and is there once", () => {
    expect(after("- [ ] Mail\n- [ ] Call [[Louie]]\n", plan)).toBe(
      "- [ ] Mail\n- [ ] Call [[Louie]] 📅 2026-11-27\n",
    );
  });
});
