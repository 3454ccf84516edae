import { describe, expect, test } from "@jest/globals";
import { servedGoals } from "../../../src/core/evaluate/serves-goal";
import { moment } from "../agenda-item";
import { journal, person, vaultOf } from "../vault-of";

// Sunday 22 November 2026.
const now = moment("2026-11-22T10:00");

const people = {
  "People/Dora.md": person(),
  "People/Ada.md": person("circle: close"),
  "People/Nina.md": person(),
  "Firms/Acme.md": "A firm.\n",
  ...journal({
    "2026-01-05": "Called [[Dora]]",
    "2026-10-01": "Called [[Ada]]",
  }),
};
const paths = ["People/Ada.md", "People/Dora.md", "People/Nina.md"];

const goal = (title: string, ...properties: readonly string[]): string =>
  `---\ntype: goal\n${properties.join("\n")}\n---\n# ${title}\n`;

/** Each served goal, how many are left, and whom it would be served by. */
function served(notes: Readonly<Record<string, string>>): readonly string[] {
  return servedGoals(paths, vaultOf({ ...people, ...notes }), now).map(
    ({ progress, left, contacts }) =>
      `${progress.goal.title} ${String(left)}: ${[...contacts].map((path) => path.slice(7, -3)).join(", ")}`,
  );
}

describe("An open goal would be served by", () => {
  test.each([
    ["dormant ties", "Dora"],
    ["current ties", "Ada"],
    ["new contacts", "Nina"],
    ["contacts", "Ada, Dora, Nina"],
    ["interactions", "Ada, Dora, Nina"],
    ["calls", "Ada, Dora, Nina"],
    ["'[[Ada]]'", "Ada"],
    ["dormant ties or journal days", "Dora"],
    ["calls in circle close", "Ada"],
  ])("for %s: %s", (counts, who) => {
    expect(served({ "Goals/G.md": goal("G", "cadence: weekly", `counts: ${counts}`) })).toEqual([
      `G 1: ${who}`,
    ]);
  });

  test.each(["journal days", "check-ins", "'#tag'", "'[[Acme]]'"])("nobody for %s", (counts) => {
    expect(served({ "Goals/G.md": goal("G", "cadence: weekly", `counts: ${counts}`) })).toEqual([]);
  });

  test.each([
    [
      "is met",
      ["cadence: weekly", "counts: calls", "start: 2026-10-01", "target: 1"],
      { "2026-11-17": "Called [[Ada]]" },
    ],
    ["rests", ["cadence: weekly", "counts: calls", "status: paused"], {}],
    ["is yet to begin", ["cadence: weekly", "counts: calls", "start: 2026-12-01"], {}],
    ["is over", ["cadence: weekly", "counts: calls", "deadline: 2026-11-01"], {}],
    ["has no period today", ["cadence: every Monday", "counts: calls"], {}],
  ])("nobody once it %s", (_name, properties, days) => {
    expect(served({ "Goals/G.md": goal("G", ...properties), ...journal(days) })).toEqual([]);
  });

  test("as many as it still needs", () => {
    const notes = {
      "Goals/G.md": goal("G", "cadence: weekly", "counts: calls", "target: 3"),
      ...journal({ "2026-11-17": "Called [[Ada]]" }),
    };
    expect(served(notes)).toEqual(["G 2: Ada, Dora, Nina"]);
  });

  test("whoever counts once in a period serves it no second time", () => {
    const notes = {
      "Goals/G.md": goal("G", "cadence: weekly", "counts: contacts", "target: 3"),
      ...journal({ "2026-11-17": "Called [[Ada]]" }),
    };
    expect(served(notes)).toEqual(["G 2: Dora, Nina"]);
    // What was before the goal's start does not count.
    const late = {
      ...notes,
      "Goals/G.md": goal(
        "G",
        "cadence: weekly",
        "counts: contacts",
        "target: 3",
        "start: 2026-11-18",
      ),
    };
    expect(served(late)).toEqual(["G 3: Ada, Dora, Nina"]);
  });
});

describe("Of several goals comes first", () => {
  const titles = (notes: Readonly<Record<string, string>>) =>
    served(notes).map((one) => one.slice(0, 1));

  test("the one that says best whom to reach", () => {
    expect(
      titles({
        "Goals/1.md": goal("N", "cadence: weekly", "counts: new contacts"),
        "Goals/2.md": goal("I", "cadence: weekly", "counts: interactions"),
        "Goals/3.md": goal("C", "cadence: weekly", "counts: current ties"),
        "Goals/4.md": goal("D", "cadence: weekly", "counts: new contacts or dormant ties"),
      }),
    ).toEqual(["D", "C", "I", "N"]);
  });

  test("of these one that is behind, then one whose period ends first, then by name", () => {
    expect(
      titles({
        "Goals/1.md": goal("Y", "cadence: yearly", "counts: calls", "target: 3"),
        "Goals/2.md": goal("M", "cadence: monthly", "counts: calls"),
        "Goals/3.md": goal("O", "cadence: once", "counts: calls", "target: 9"),
        "Goals/4.md": goal("B", "cadence: yearly", "counts: calls", "target: 90"),
        "Goals/5.md": goal("N", "cadence: monthly", "counts: calls"),
      }),
    ).toEqual(["B", "M", "N", "Y", "O"]);
  });
});
