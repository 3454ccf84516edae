/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { type Moment } from "../../src/core/index";
import { actsOver, type ActsOver, dataPath } from "./acts-over";

let clock = "2026-11-22T10:00";
const now = (): Moment => clock as Moment;
const notes = {
  "People/Ana.md": "",
  "2026-11-20.md": "- [ ] Write to [[Ana]] @2026-11-25 10:00\n",
  [dataPath]: '{"calendarFile":"Kith.ics"}',
};
const others = "BEGIN:VCALENDAR\r\nPRODID:-//Someone//Else//EN\r\nEND:VCALENDAR\r\n";

beforeEach(() => {
  window.localStorage.clear();
  document.body.replaceChildren();
  clock = "2026-11-22T10:00";
});

const calendarOf = (over: ActsOver): string | undefined => over.files()["Kith.ics"];
const said = (): readonly string[] =>
  [...document.querySelectorAll(".notice")].map(({ textContent }) => textContent);

/** Another program changes a note, and the index has read it. */
async function edited(over: ActsOver, path: string, text: string): Promise<void> {
  await over.host.externalEdit(path, text);
  over.vault.changed(path);
  await over.vault.settled();
}

/** Counts the writes of the file from now on. */
function writesOf({ host }: ActsOver): () => number {
  const { adapter } = host;
  const write = adapter.write.bind(adapter);
  let writes = 0;
  adapter.write = async (path, ...rest) => {
    if (path === "Kith.ics") writes += 1;
    return write(path, ...rest);
  };
  return () => writes;
}

describe("The calendar file that the settings name", () => {
  test("is made, and written again only when it says something else", async () => {
    const over = await actsOver(notes, now);
    const writes = writesOf(over);
    await over.calendar.keep();
    expect(calendarOf(over)).toContain("DTSTART:20261125T100000");
    await over.calendar.keep();
    expect(writes()).toBe(1);
    await edited(over, "2026-11-21.md", "- Rowed to the island\n");
    await over.calendar.keep();
    expect(writes()).toBe(1);
    await edited(over, "2026-11-20.md", "- [ ] Write to [[Ana]] @2026-11-25 11:00\n");
    await over.calendar.keep();
    expect(writes()).toBe(2);
    expect(calendarOf(over)).toContain("DTSTART:20261125T110000");
  });

  test("is left as another device wrote it, until something changes on this one", async () => {
    const over = await actsOver(notes, now);
    await over.calendar.keep();
    const theirs = (calendarOf(over) ?? "").replace("T100000", "T090000");
    await over.host.externalEdit("Kith.ics", theirs);
    await over.calendar.keep();
    expect(calendarOf(over)).toBe(theirs);
    clock = "2026-11-23T00:01";
    await over.calendar.keep();
    expect(calendarOf(over)).toContain("DTSTART:20261125T100000");
    await over.host.externalEdit("Kith.ics", theirs);
    await over.settingsFile.change((held) => ({ ...held, dueDigestSize: 2 }));
    await over.vault.useSettings();
    await over.calendar.keep();
    expect(calendarOf(over)).toContain("DTSTART:20261125T100000");
  });

  test("of another program is never written over, and that is said once, and again once it is mended and broken anew", async () => {
    const over = await actsOver({ ...notes, "Kith.ics": others }, now);
    await over.calendar.keep();
    expect(calendarOf(over)).toBe(others);
    expect(said()).toEqual([expect.stringContaining("was not written by Kith")]);
    await edited(over, "2026-11-20.md", "- [ ] Write to [[Ana]] @2026-11-26 10:00\n");
    await over.calendar.keep();
    expect(said()).toHaveLength(1);
    await over.host.externalEdit("Kith.ics", null);
    await edited(over, "2026-11-20.md", "- [ ] Write to [[Ana]] @2026-11-27 10:00\n");
    await over.calendar.keep();
    expect(calendarOf(over)).toContain("DTSTART:20261127T100000");
    await over.host.externalEdit("Kith.ics", others);
    await edited(over, "2026-11-20.md", "- [ ] Write to [[Ana]] @2026-11-28 10:00\n");
    await over.calendar.keep();
    expect(said()).toHaveLength(2);
    expect(calendarOf(over)).toBe(others);
  });

  test("is tried again where the disk failed, as while a sync holds it", async () => {
    const over = await actsOver(notes, now);
    const { adapter } = over.host;
    const write = adapter.write.bind(adapter);
    adapter.write = (path, ...rest) =>
      path === "Kith.ics" ? Promise.reject(new Error("EBUSY")) : write(path, ...rest);
    await over.calendar.keep();
    await over.calendar.keep();
    expect(said()).toHaveLength(1);
    adapter.write = write;
    await over.calendar.keep();
    expect(calendarOf(over)).toContain("DTSTART:20261125T100000");
  });

  test("is not worked out twice at once", async () => {
    const over = await actsOver(notes, now);
    const writes = writesOf(over);
    await Promise.all([over.calendar.keep(), over.calendar.keep()]);
    expect(writes()).toBe(1);
  });

  test("is none without a name in the settings", async () => {
    const over = await actsOver({ ...notes, [dataPath]: "{}" }, now);
    await over.calendar.keep();
    expect(calendarOf(over)).toBeUndefined();
  });
});

describe("A calendar that is asked for", () => {
  test("is written where the settings say, or beside the notes, and its place is told", async () => {
    for (const [settings, path] of [
      ["{}", "Kith.ics"],
      ['{"calendarFile":"Mine/Own.ics"}', "Mine/Own.ics"],
    ] as const) {
      document.body.replaceChildren();
      const over = await actsOver({ ...notes, [dataPath]: settings }, now);
      await over.calendar.export();
      expect(over.files()[path]).toContain("DTSTART:20261125T100000");
      expect(said()).toEqual([expect.stringContaining(`${path}: 1 event`)]);
    }
  });

  test("is not written over another program's, which is said", async () => {
    const over = await actsOver({ ...notes, [dataPath]: "{}", "Kith.ics": others }, now);
    await over.calendar.export();
    expect(calendarOf(over)).toBe(others);
    expect(said()).toEqual([expect.stringContaining("was not written by Kith")]);
  });
});
