/** Reminders in a real browser, with the page's clock in the test's hands: notice, snooze, digest, quiet. */
import { describe, expect, test } from "@jest/globals";
import { dayOf, hour, minute, openDay, people, startDay } from "./reminders-day";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const notices = () => vault.page.locator(".notice");
const notice = (text: string) => vault.page.locator(".notice", { hasText: text });
const button = (text: string, name: string) =>
  notice(text).getByRole("button", { name, exact: true });
const choose = (entry: string) => vault.page.locator(".menu-item", { hasText: entry }).click();
const data = async (): Promise<Record<string, unknown>> =>
  JSON.parse(
    await vault.page.evaluate(async () => {
      const adapter = window.host?.app.vault.adapter;
      const path = ".obsidian/plugins/kith/data.json";
      return (await adapter?.exists(path)) ? ((await adapter?.read(path)) ?? "{}") : "{}";
    }),
  ) as Record<string, unknown>;

const start = (files: Record<string, string>, settings = {}, more = {}): Promise<void> =>
  startDay(vault, files, settings, more);

openedPage((page) => {
  vault = page;
}, openDay);

describe("The reminder of the review", () => {
  test("begins the review: its note is written and opened", async () => {
    await start(people, { reviewTime: "Thursday 10:00" });
    await vault.advanceClock(61 * minute);
    await vault.page.locator(".notice").getByRole("button", { name: "Start" }).click();
    await vault.settled();
    expect(await vault.readNote("Reviews/2026-W47.md")).toContain("kith:review");
    expect(await vault.page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path)).toBe(
      "Reviews/2026-W47.md",
    );
    expect(await notices().count()).toBe(0);
  });
});

describe("A reminder", () => {
  test("comes at its minute, not before, and stays until it is answered", async () => {
    await start(dayOf("- [ ] Call [[Louie Alvarez]] @2026-11-19 10:00"));
    await vault.advanceClock(59 * minute);
    expect(await notices().count()).toBe(0);
    await vault.advanceClock(minute);
    expect(await notice("Call Louie").count()).toBe(1);
    await vault.screenshot("reminder", ".notice");
    await notice("Call Louie").locator(".kith-notice-title").click();
    await vault.advanceClock(3 * hour);
    expect(await notice("Call Louie").count()).toBe(1);
  });

  test("is done: the task is ticked in its note, and undo takes it back", async () => {
    await button("Call Louie", "Done").click();
    await vault.settled();
    expect(await vault.readNote("2026-11-19.md")).toBe(
      "- [x] Call [[Louie Alvarez]] @2026-11-19 10:00\n",
    );
    expect(await notices().count()).toBe(0);
    await vault.executeCommand("kith:undo");
    expect(await vault.readNote("2026-11-19.md")).toContain("- [ ] Call");
  });

  test("is put off, and comes again once, then; what was decided is kept where it syncs", async () => {
    await start(dayOf("- [ ] Call [[Louie Alvarez]] @2026-11-19 10:00"));
    await vault.advanceClock(hour);
    await button("Call Louie", "Snooze").click();
    await vault.screenshot("reminder-snooze");
    await choose("10 minutes");
    await vault.settled();
    expect(await notices().count()).toBe(0);
    expect(Object.values((await data())["decisions"] as object)).toEqual([
      { snoozedUntil: "2026-11-19T10:10", decidedAt: "2026-11-19T10:00" },
    ]);
    await vault.advanceClock(9 * minute);
    expect(await notices().count()).toBe(0);
    await vault.advanceClock(minute);
    expect(await notice("Call Louie").count()).toBe(1);
  });

  test("is put off until a moment in words", async () => {
    await button("Call Louie", "Snooze").click();
    await choose("Pick a moment");
    const form = vault.page.locator(".modal .kith-form");
    await form.getByLabel("Or pick a moment").fill("tomorrow at 4pm");
    await form.getByRole("button", { name: "Snooze", exact: true }).click();
    await form.waitFor({ state: "detached" });
    await vault.settled();
    expect(JSON.stringify(await data())).toContain("2026-11-20T16:00");
    expect(await notices().count()).toBe(0);
  });

  test("goes when it is answered elsewhere: ticked in the note, or decided on another device", async () => {
    await start(dayOf("- [ ] Call [[Louie Alvarez]] @2026-11-19 09:30"));
    await vault.advanceClock(30 * minute);
    expect(await notices().count()).toBe(1);
    await vault.editOutside("2026-11-19.md", "- [x] Call [[Louie Alvarez]] @2026-11-19 09:30\n");
    await vault.advanceClock(minute);
    expect(await notices().count()).toBe(0);
  });

  test("stays answered when a sync brings the settings of a device that decided something else", async () => {
    const lines = dayOf(
      "- [ ] Call [[Louie Alvarez]] @2026-11-19 09:30",
      "- [ ] Thank [[Ana Ruiz]] @2026-11-19 09:30",
    );
    await start(lines);
    await vault.advanceClock(30 * minute);
    await button("Call Louie", "Snooze").click();
    await choose("Tomorrow");
    await vault.settled();
    const theirs = { other: { done: true, decidedAt: "2026-11-19T09:20" } };
    await vault.editOutside(
      ".obsidian/plugins/kith/data.json",
      JSON.stringify({ version: 1, decisions: theirs }),
    );
    await vault.settled();
    await vault.advanceClock(minute);
    const kept = Object.values((await data())["decisions"] as object);
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).toContain("2026-11-20T09:00");
    expect(await notice("Call Louie").count()).toBe(0);
    expect(await notice("Thank Ana").count()).toBe(1);
  });

  test("is muted, and its goal is heard of again when that is asked for", async () => {
    const goal =
      "---\ntype: goal\ncadence: daily\nremind: [10:00, 11:00, 12:00]\n---\n# Write to someone\n";
    await start({ ...people, "Goals/Write.md": goal, "2026-11-01.md": "Began.\n" });
    await vault.advanceClock(hour);
    await button("Write to someone", "Snooze").click();
    await choose("No more reminders");
    await vault.settled();
    await vault.advanceClock(hour);
    expect(await notice("Write to someone").locator(".kith-notice-title").count()).toBe(0);
    await vault.executeCommand("kith:unmute");
    await vault.page.keyboard.press("Enter");
    await vault.settled();
    await vault.advanceClock(hour);
    expect(await notice("Write to someone").locator(".kith-notice-title").count()).toBeGreaterThan(
      0,
    );
  });
});

describe("Several reminders", () => {
  const busy = [1, 2, 3, 4, 5, 6, 7].map(
    (number) =>
      `- [ ] Thank [[Ana Ruiz]] for book ${String(number)} @2026-11-19 09:1${String(number)}`,
  );

  test("that were missed in sleep come as one digest at waking, never as a volley", async () => {
    await start(dayOf(...busy));
    await vault.advanceClock(3 * hour, true);
    expect(await notices().count()).toBe(1);
    expect(await notice("7 reminders").textContent()).toContain("and 2 more");
    await vault.screenshot("reminder-digest", ".notice");
    await vault.editOutside("2026-11-19.md", `${busy.slice(0, 2).join("\n")}\n`);
    await vault.advanceClock(minute);
    expect(await notice("2 reminders").count()).toBe(1);
    await button("2 reminders", "Open panel").click();
    await vault.settled();
    expect(await vault.page.locator(".kith-panel .kith-missed").count()).toBe(2);
  });

  test("that were missed while the app was closed come as one digest at its next start, once", async () => {
    await start(dayOf(...busy), {}, { now: "2026-11-19T15:00" });
    expect(await notice("7 reminders").count()).toBe(1);
    await vault.advanceClock(hour);
    expect(await notices().count()).toBe(1);
  });

  test("stand one at a time on a phone; the next comes when that is answered", async () => {
    await vault.asPhone();
    await start(dayOf(busy[0] ?? "", busy[1] ?? ""), {}, { phone: true });
    await vault.advanceClock(30 * minute);
    expect(await notices().count()).toBe(1);
    await vault.screenshot("reminder-phone");
    // Over a window it would hide the title and the way out.
    await vault.executeCommand("kith:check-notes");
    expect(await notice("book 1").isVisible()).toBe(false);
    await vault.page.keyboard.press("Escape");
    expect(await notice("book 1").isVisible()).toBe(true);
    await button("book 1", "Dismiss").click();
    await vault.settled();
    expect(await notices().allTextContents()).toEqual([expect.stringContaining("book 2")]);
    await vault.resize({ width: 1280, height: 800 });
  });

  test("are counted in the status bar, wanted or not", async () => {
    await start(dayOf(...busy.slice(0, 2)), { reminders: false });
    await vault.advanceClock(hour);
    expect(await notices().count()).toBe(0);
    const status = vault.page.locator(".kith-status");
    expect(await status.getAttribute("aria-label")).toBe("2 things due today");
  });
});

describe("Quiet", () => {
  test("is kept for a while, and what fell due comes afterwards", async () => {
    await start(dayOf("- [ ] Call [[Louie Alvarez]] @2026-11-19 09:30"));
    await vault.executeCommand("kith:do-not-disturb");
    await vault.screenshot("do-not-disturb");
    await vault.page.locator(".modal").getByRole("button", { name: "1 hour", exact: true }).click();
    await vault.settled();
    await vault.advanceClock(40 * minute);
    expect(await notice("Call Louie").count()).toBe(0);
    await vault.advanceClock(20 * minute);
    expect(await notice("Call Louie").count()).toBe(1);
  });

  test("hours are kept over midnight", async () => {
    await start(
      dayOf("- [ ] Call [[Louie Alvarez]] @2026-11-19 22:30"),
      { quietHours: "22:00-07:00" },
      { now: "2026-11-19T21:59" },
    );
    await vault.advanceClock(9 * hour);
    expect(await notices().count()).toBe(0);
    await vault.advanceClock(minute);
    expect(await notice("Call Louie").count()).toBe(1);
  });
});

describe("The system's notification", () => {
  test("speaks where nobody sees the window, and only where it may", async () => {
    const said = () =>
      vault.page.evaluate(() => Reflect.get(window, "kithSaid") as string[] | undefined);
    const listen = (permission: string, focused: boolean) =>
      vault.page.evaluate(
        ([granted, seen]) => {
          const titles: string[] = [];
          // As the browser's own class is called: with `new`, and with the permission on it.
          const Said = function (title: string): void {
            titles.push(title);
          };
          Said.permission = granted;
          Object.assign(window, { Notification: Said, kithSaid: titles });
          document.hasFocus = () => seen === "yes";
        },
        [permission, focused ? "yes" : "no"] as const,
      );
    const one = dayOf("- [ ] Call [[Louie Alvarez]] @2026-11-19 10:00");
    for (const [permission, focused, wanted] of [
      ["granted", false, ["Call Louie Alvarez"]],
      ["granted", true, []],
      ["denied", false, []],
    ] as const) {
      await start(one);
      await listen(permission, focused);
      await vault.advanceClock(hour);
      expect(await notices().count()).toBe(1);
      expect(await said()).toEqual(wanted);
    }
  });
});

test("No failure of the plugin and no error of the page came of all this", async () => {
  expect(await vault.failures()).toEqual([]);
  expect(vault.errors).toEqual([]);
});
