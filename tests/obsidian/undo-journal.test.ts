/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What can be taken back on this device, over restarts and where the device has no room left. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { now, notes, today } from "./acted-on";
import { actsOver, type ActsOver, dataPath } from "./acts-over";

beforeEach(() => {
  window.localStorage.clear();
});

/** From here on the device keeps nothing more, as where another plugin has filled its storage. */
function fillStorage({ host }: ActsOver): void {
  host.app.saveLocalStorage = () => {
    throw new Error("QuotaExceededError: the quota has been exceeded.");
  };
}

describe("What was done last", () => {
  test("is nothing on a device that did nothing", async () => {
    const { undo } = await actsOver(notes, now);
    expect(undo.last()).toBeNull();
  });

  test("is the newest act, and once that is dropped the one before", async () => {
    const { acts, undo } = await actsOver(notes, now);
    await acts.log("One", today);
    await acts.done("an-item");
    const last = undo.last();
    expect(last).toMatchObject({ title: "Done", plan: { notes: [] } });
    if (last !== null) undo.drop(last);
    expect(undo.last()).toMatchObject({
      decision: null,
      plan: { notes: [{ path: "2026-11-22.md" }] },
    });
  });

  test.each([
    ["no list", "{}"],
    ["a list of other things", '[1,{"title":2},null]'],
    ["words", '"x"'],
  ])("is nothing where the device holds %s instead", async (_what, held) => {
    const { host } = await actsOver(notes, now);
    host.app.saveLocalStorage("kith-undo", JSON.parse(held));
    const { undo, acts } = await actsOver(notes, now);
    expect(undo.last()).toBeNull();
    await acts.log("One", today);
    expect(undo.last()).not.toBeNull();
  });

  test("that changed nothing is not kept", async () => {
    const { acts, undo } = await actsOver({ ...notes, "2026-11-22.md": "- One\n" }, now);
    await acts.journal(today);
    expect(undo.last()).toBeNull();
  });
});

describe("A device whose storage is full", () => {
  test("has its acts carried out all the same, and taken back until the app ends", async () => {
    const over = await actsOver(notes, now);
    const before = over.files();
    fillStorage(over);
    await over.acts.log("Called [[Ana]]", today);
    expect(over.files()["2026-11-22.md"]).toBe("- Called [[Ana]]\n");
    expect(await over.acts.undoLast()).not.toBeNull();
    expect(over.files()).toEqual(before);
  });

  test("has what it decides written where it syncs", async () => {
    const over = await actsOver(notes, now);
    fillStorage(over);
    await over.acts.done("an-item");
    expect(over.files()[dataPath]).toContain("an-item");
    expect(await over.acts.undoLast()).toBe("Done");
  });
});
