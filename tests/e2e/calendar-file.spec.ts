/** The calendar file in a real browser: when it is written, and when it is left alone. */
import { describe, expect, test } from "@jest/globals";
import { dayOf, hour, minute, openDay, startDay } from "./reminders-day";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const start = (files: Record<string, string>, settings = {}, more = {}): Promise<void> =>
  startDay(vault, files, settings, more);

openedPage((page) => {
  vault = page;
}, openDay);

describe("The calendar file", () => {
  const plan = dayOf("- [ ] Call [[Louie Alvarez]] @2026-11-20 10:00");
  const text = () => vault.readNote("Kith.ics");

  test("is not there unless it is wished for, and is written when it is asked for", async () => {
    await start(plan);
    await vault.advanceClock(5 * minute);
    expect(await text()).toBeNull();
    await vault.executeCommand("kith:export-calendar");
    await vault.page
      .locator(".notice", { hasText: "Calendar written to Kith.ics: 1 event." })
      .waitFor();
    expect(await text()).toContain("DTSTART:20261120T100000");
  });

  test("is kept up to date while the app is open, and written only when it says something else", async () => {
    await start(plan, { calendarFile: "Kith.ics" });
    // The notes are read first, which takes a busy machine a while.
    while ((await text()) === null) await vault.settled();
    expect(await text()).toContain("SUMMARY:Call Louie");
    await vault.page.evaluate(() => {
      Reflect.set(window, "kithWrites", 0);
      window.host?.app.vault.on("modify", (file: { path: string }) => {
        if (file.path !== "Kith.ics") return;
        Reflect.set(window, "kithWrites", Number(Reflect.get(window, "kithWrites")) + 1);
      });
    });
    const writes = () => vault.page.evaluate(() => Number(Reflect.get(window, "kithWrites")));
    await vault.advanceClock(2 * hour);
    await vault.editOutside("2026-11-18.md", "- Called [[Ana Ruiz]]\n");
    await vault.advanceClock(minute);
    expect(await writes()).toBe(0);
    await vault.editOutside("2026-11-19.md", "- [ ] Call [[Louie Alvarez]] @2026-11-20 11:00\n");
    await vault.advanceClock(minute);
    expect(await writes()).toBe(1);
    expect(await text()).toContain("DTSTART:20261120T110000");
  });

  test("of another program is never written over, and that is said once", async () => {
    const theirs = "BEGIN:VCALENDAR\r\nPRODID:-//Someone//Else//EN\r\nEND:VCALENDAR\r\n";
    await start({ ...plan, "Kith.ics": theirs }, { calendarFile: "Kith.ics" });
    expect(
      await vault.page.locator(".notice", { hasText: "was not written by Kith" }).count(),
    ).toBe(1);
    await vault.editOutside("2026-11-18.md", "- Called [[Ana Ruiz]]\n");
    await vault.advanceClock(2_000);
    expect(await text()).toBe(theirs);
  });
});

test("No failure of the plugin and no error of the page came of all this", async () => {
  expect(await vault.failures()).toEqual([]);
  expect(vault.errors).toEqual([]);
});
