/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What the editor offers while a goal's properties are written. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { aVault, clearScreen, dataPath } from "./kith-over";
import { type Editing, editing } from "./editing";

beforeEach(clearScreen);

const path = "Goals/New.md";
/** A goal's note with one more property, the cursor where the mark stands. */
const goal = (property: string, more = {}): Promise<Editing> =>
  editing({ ...aVault, ...more }, path, `---\ntype: goal\n${property}\n---\n# Write\n`);

describe("In a goal's properties, the editor", () => {
  test("offers cadences, and puts the chosen one behind its name", async () => {
    const { offers, press, text, cursor } = await goal("cadence: week|");
    expect(offers().map((offer) => offer.slice(0, 6))).toEqual(["weekly", "weekda"]);
    await press("Enter");
    expect(text()).toBe("---\ntype: goal\ncadence: weekly\n---\n# Write\n");
    expect(cursor()).toEqual({ line: 2, ch: "cadence: weekly".length });
  });

  test("says of a time what moment it is next", async () => {
    const { offers } = await goal("remind: Fri|");
    expect(offers()).toEqual([expect.stringContaining("27 November 2026, 16:00")]);
  });

  test("offers the user's own times of the day", async () => {
    const { offers } = await goal("remind: tea|", {
      [dataPath]: '{"namedTimes":{"teatime":"16:30"}}',
    });
    expect(offers()[0]).toMatch(/^teatime/);
  });

  test("says what words of one's own mean, and offers nothing where they mean nothing", async () => {
    expect((await goal("cadence: every 3 weeks|")).offers()[0]).toMatch(/^every 3 weeks./);
    clearScreen();
    expect((await goal("cadence: fortnihgtly|")).offers()).toEqual([]);
  });

  test("offers everything where nothing is typed yet", async () => {
    expect((await goal("counts: |")).offers().length).toBeGreaterThan(5);
  });

  test.each([
    ["behind another property", "title: week|"],
    ["before the colon", "cadence|"],
    ["directly behind the colon, as YAML wants a blank there", "cadence:week|"],
  ])("offers nothing %s", async (_where, property) => {
    expect((await goal(property)).offers()).toEqual([]);
  });

  test("offers nothing in the text of the note", async () => {
    const text = "---\ntype: goal\n---\n# Write\ncadence: week|\n";
    expect((await editing(aVault, path, text)).offers()).toEqual([]);
  });

  test("offers nothing in notes that are no goals", async () => {
    const text = "---\ncadence: week|\n---\n";
    expect((await editing(aVault, "People/Ana.md", text)).offers()).toEqual([]);
  });

  test("offers the same in a goal list's inline fields", async () => {
    const text = "---\ntype: goals\n---\n## Each week\n- Write (remind:: Fri|)\n";
    const { offers, press, text: now } = await editing(aVault, "Goals.md", text);
    expect(offers()[0]).toMatch(/^Friday 4pm/);
    await press("Enter");
    expect(now()).toContain("- Write (remind:: Friday 4pm)\n");
  });
});
