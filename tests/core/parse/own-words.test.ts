/** What makes a journal day: the user's own words (R115). */
import { describe, expect, test } from "@jest/globals";
import type { OwnWords } from "../../../src/core/model/note";
import { readOwnWords } from "../../../src/core/parse/own-words";
import { readNoteText } from "../../../src/core/parse/markdown/note-text";
import { contextWith } from "./reading-builder";
import { settingsOf } from "../settings-of";

function ownWordsOf(lines: readonly string[], template: string | null = null): OwnWords | null {
  const text = lines.join("\n");
  const settings = settingsOf({}, { template });
  return readOwnWords(text, readNoteText(text), contextWith({ settings }));
}

describe("These are the user's own words", () => {
  test.each([
    ["Slept well."],
    ["- Called [[Maria]]"],
    ["- [x] Water the plants"],
    ["- [[Maria]]"],
    ["#tired"],
    ["mood:: good"],
    ["😀"],
    ["> what a day"],
    ["> [!note] what a day"],
    ["| 7:00 | ran |"],
    ["日记"],
  ])("%s", (line) => {
    expect(ownWordsOf(["# Sunday", "", line])).toMatchObject({ line: 3 });
  });

  test("the first of them is told with its place", () => {
    expect(ownWordsOf(["# Sunday", "- [ ] Run", "- Slept *well*", "- Ran"])).toEqual({
      line: 3,
      column: 3,
      text: "Slept *well*",
    });
    expect(ownWordsOf(["> said she", "", "Slept"])).toEqual({
      line: 1,
      column: 3,
      text: "said she",
    });
  });
});

describe("These are not", () => {
  test.each([
    ["# Sunday"],
    ["- [ ] Water the plants"],
    ["- [/] Water the plants"],
    ["- [-] Water the plants"],
    ["![[photo.png]]"],
    ["%% later %%"],
    ["<!-- later -->"],
    ["---"],
    ["- "],
    ["- [x] [[Write in a journal]]"],
    ["- [x] [[Goals#Write in a journal]] ✅ 2026-11-22"],
    ["```\ncode\n```"],
    ["> ![[photo.png]]"],
    [""],
    ["mood::"],
  ])("%j", (line) => {
    expect(ownWordsOf(["# Sunday", "", ...line.split("\n")])).toBeNull();
  });

  test("text between Kith's markers", () => {
    expect(ownWordsOf(["%% kith:prompts %%", "What went well?", "%% kith:end %%"])).toBeNull();
  });

  test("a note that is no daily note has none", () => {
    const note = readNoteText("Slept well.");
    expect(readOwnWords("Slept well.", note, contextWith({ readsOwnWords: false }))).toBeNull();
  });
});

describe("Lines of the template are not, whatever became of its placeholders", () => {
  const template = [
    "# {{date:dddd}}",
    "{{date:YYYY-MM-DD}}",
    "Week [[{{date:gggg-[W]ww}}]] of {{title}}",
    "What went well?",
    "- [ ] Meditate",
    '<% tp.date.now("YYYY-MM-DD", -1) %> was <% tp.user.mood() %> day',
    "{{kith:prompts}}",
    "<% tp.file.cursor() %>",
    "Sleep: ",
  ].join("\n");

  test("a note as the template made it", () => {
    const note = [
      "# Sunday",
      "2026-11-22",
      "Week [[2026-W47]] of 2026-11-22",
      "What went well?",
      "- [ ] Meditate",
      "2026-11-21 was a good day",
      "Sleep:",
    ];
    expect(ownWordsOf(note, template)).toBeNull();
  });

  test.each([
    ["What went well? The call with Maria."],
    ["- [x] Meditate"],
    ["Sleep: 7 hours"],
    ["The 22nd, and I slept well, which is more than can be said for the rest of us"],
    ["I wrote this where the cursor was"],
  ])("%s is the user's", (line) => {
    expect(ownWordsOf(["What went well?", line], template)).toMatchObject({ line: 2 });
  });

  test("a line that is nothing but a date's placeholder stands for a line that is nothing but a date", () => {
    expect(ownWordsOf(["2026-11-22", "Slept 8 hours"], template)).toMatchObject({ line: 2 });
  });

  test("quotes of the template are its own", () => {
    expect(ownWordsOf(["> Carpe diem"], "> Carpe diem")).toBeNull();
  });
});
