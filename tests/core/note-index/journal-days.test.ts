import { describe, expect, test } from "@jest/globals";
import type { Note } from "../../../src/core/model/note";
import { createNoteIndex } from "../../../src/core/note-index/note-index";
import { end, indexOf, start } from "../index-of";
import { aJournalNote, day, someSettings } from "../note-builder";

describe("Journal days", () => {
  const words = (text: string): Note["ownWords"] => ({ line: 2, column: 1, text });
  const index = indexOf(
    aJournalNote("2026-11-18", [], { ownWords: words("Rain") }),
    aJournalNote("2026-11-19"),
    aJournalNote("2026-11-20", [], { path: "A/2026-11-20.md", ownWords: words("Elsewhere") }),
    aJournalNote("2026-11-20", [], { ownWords: words("Sun") }),
    aJournalNote("2026-11-02", [], { path: "Meetings/Kick-off.md", daily: false }),
  );

  test("are those whose daily note holds words of the user's own", () => {
    expect(index.journalDaysBetween(start, end)).toEqual([
      { day: "2026-11-18", path: "Journal/2026-11-18.md", line: 2, column: 1, text: "Rain" },
      { day: "2026-11-20", path: "Journal/2026-11-20.md", line: 2, column: 1, text: "Sun" },
    ]);
    expect(index.journalDaysBetween(day("2026-11-19"), day("2026-11-19"))).toEqual([]);
  });

  test("have their daily note where the settings put it, if there are several for a day", () => {
    expect(index.dailyNote(day("2026-11-20"))).toBe("Journal/2026-11-20.md");
    expect(index.dailyNote(day("2026-11-19"))).toBe("Journal/2026-11-19.md");
    expect(index.dailyNote(day("2026-11-02"))).toBeNull();
  });

  test("prefer the settings in their order, and the path where none of them fits", () => {
    const dailyNotes = [
      { folder: "", format: "YYYY/MM/DD", template: null },
      { folder: "Journal", format: "YYYY-MM-DD", template: null },
    ];
    const follow = createNoteIndex(someSettings({ dailyNotes }));
    const found = ["Journal/Old/2026-11-20.md", "Journal/2026-11-20.md", "2026/11/20.md"].map(
      (path) => {
        follow.put(aJournalNote("2026-11-20", [], { path }));
        return follow.dailyNote(day("2026-11-20"));
      },
    );
    expect(found).toEqual(["Journal/Old/2026-11-20.md", "Journal/2026-11-20.md", "2026/11/20.md"]);
  });

  test("begin with the earliest journal note of any sort", () => {
    expect(index.firstJournalDay()).toBe("2026-11-02");
    expect(index.size().journal).toBe(5);
  });
});
