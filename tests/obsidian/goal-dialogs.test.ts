/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The windows about goals, in the stand-in for the app. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { aVault, clearScreen, dataPath, type KithOver, kithOver } from "./kith-over";

beforeEach(clearScreen);

const problemIn = ({ top }: KithOver): string =>
  [...top().querySelectorAll("[role=alert]")].map(({ textContent }) => textContent).join("");
const second = "---\ntype: goal\ncadence: daily\n---\n# Write in a journal\n";

describe("A new goal", () => {
  test("is shown as it is read before it is written, then written and opened", async () => {
    const kith = await kithOver(aVault);
    await kith.run("new-goal");
    await kith.type("What do you want to do?", "Write to one friend every month");
    expect(kith.top().textContent).toContain("Will be written to Goals/");
    expect(kith.files()).not.toHaveProperty("Goals/Write to one friend.md");
    await kith.click("Create goal");
    const path = kith.host.app.workspace.getActiveFile()?.path ?? "";
    expect(path).toMatch(/^Goals\/Write to one friend/);
    expect(kith.file(path)).toContain("cadence: monthly");
    expect(kith.windows()).toBe(0);
  });

  test("with nothing in it is not written, and the window says what it needs", async () => {
    const kith = await kithOver(aVault);
    await kith.run("new-goal");
    const before = kith.files();
    await kith.click("Create goal");
    expect(kith.windows()).toBe(1);
    expect(problemIn(kith)).not.toBe("");
    expect(kith.files()).toEqual(before);
  });

  test("takes another name where one of the same is there, in any case of letters", async () => {
    const kith = await kithOver({ ...aVault, "Goals/CALL TWO FRIENDS.md": "Mine.\n" });
    await kith.run("new-goal");
    await kith.type("What do you want to do?", "Call two friends every week");
    await kith.click("Create goal");
    expect(kith.file("Goals/CALL TWO FRIENDS.md")).toBe("Mine.\n");
    const path = kith.host.app.workspace.getActiveFile()?.path ?? "";
    expect(path.toLowerCase()).not.toBe("goals/call two friends.md");
  });

  test("pressed twice is one note", async () => {
    const kith = await kithOver(aVault);
    await kith.run("new-goal");
    await kith.type("What do you want to do?", "Write to one friend every month");
    const button = kith.named("Create goal");
    button.click();
    await Promise.resolve();
    button.click();
    await kith.settled();
    const made = Object.keys(kith.files()).filter((path) => path.startsWith("Goals/Write"));
    expect(made).toHaveLength(1);
  });
});

describe("A walk through the goals", () => {
  test("asks of each in turn, and leaves as it is what fits", async () => {
    const kith = await kithOver({ ...aVault, "Goals/Journal.md": second });
    const before = kith.files();
    await kith.run("review-goals");
    expect(kith.top().textContent).toContain("Call two friends");
    await kith.click(keep(kith));
    expect(kith.top().textContent).toContain("Write in a journal");
    await kith.click(keep(kith));
    expect(kith.top().textContent).toContain("That was all of them.");
    expect(kith.files()).toEqual(before);
    expect(document.activeElement?.textContent).toBe("OK");
    await kith.click("OK");
    expect(kith.windows()).toBe(0);
  });

  test("of a goal that goes meanwhile says so, and goes on", async () => {
    const kith = await kithOver(aVault);
    await kith.run("review-goals");
    await kith.sync("Goals/Calls.md", null);
    const [, other = ""] = choices(kith);
    await kith.click(other);
    expect(problemIn(kith)).toBe("This goal is no longer there.");
    await kith.click(keep(kith));
    expect(kith.top().textContent).toContain("That was all of them.");
  });

  test("that asks for another target of a goal that goes meanwhile says so too", async () => {
    const kith = await kithOver(aVault);
    const lost: unknown[] = [];
    const hear = (reason: unknown): void => void lost.push(reason);
    process.on("unhandledRejection", hear);
    try {
      await kith.run("review-goals");
      await kith.sync("Goals/Calls.md", null);
      await kith.click("Another target");
      expect(kith.notices()).toContain("This goal is no longer there.");
      expect(lost).toEqual([]);
    } finally {
      process.off("unhandledRejection", hear);
    }
  });

  test("says that no goal is active", async () => {
    const kith = await kithOver({ [dataPath]: "{}" });
    await kith.run("review-goals");
    expect(kith.top().textContent).toContain("No goal is active.");
  });
});

const choices = (kith: KithOver): readonly string[] =>
  [...kith.top().querySelectorAll(".kith-choices-grid button")].map(
    ({ textContent }) => textContent,
  );
const keep = (kith: KithOver): string => choices(kith)[0] ?? "";

describe("Another target", () => {
  test("is a whole number from 1 on", async () => {
    const kith = await kithOver(aVault);
    await kith.run("adjust-goal");
    await kith.press("Enter");
    for (const wrong of ["0", "-2", "2.5", "many"]) {
      await kith.type("New target", wrong);
      await kith.click("Adjust");
      expect(problemIn(kith)).toContain("A target is a whole number from 1 on.");
    }
    expect(kith.file("Goals/Calls.md")).toBe(aVault["Goals/Calls.md"]);
  });

  test("is written into the note where it now lies, where that was moved meanwhile", async () => {
    const kith = await kithOver(aVault);
    await kith.run("adjust-goal");
    await kith.press("Enter");
    await kith.host.adapter.rename("Goals/Calls.md", "Goals/Friends.md");
    await kith.settled();
    await kith.type("New target", "3");
    await kith.click("Adjust");
    const isWritten = kith.file("Goals/Friends.md")?.includes("2026-11-22: 3") ?? false;
    // Either it follows the note, or it says that the note is gone; never a note anew under the old name.
    expect(isWritten || problemIn(kith).includes("Goals/Calls.md")).toBe(true);
    expect(kith.file("Goals/Calls.md")).toBeUndefined();
  });
});
