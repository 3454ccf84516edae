import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { cutText, fileNameFrom, freePath, pathMistake } from "../../../src/core/edit/note-name";

describe("A title as a file name", () => {
  test.each([
    ["stays what it is", "Call Ana", "Call Ana"],
    ["parts at a colon with a dash", "Book: a chapter", "Book – a chapter"],
    ["loses what some systems can't write", 'a/b\\c*d?"e<f>g|h', "a b c d e f g h"],
    ["loses what a link can't hold", "a#b^c[d]%%e", "a b c d e"],
    ["loses control characters and marks that turn the direction", "a\u0000\u202Eb", "a b"],
    ["does not begin or end in a dot", "..a. ", "a"],
    ["is no name that Windows keeps", "CON", "CON note"],
    ["is no such name with an ending", "nul.x", "nul note.x"],
    ["is no port that Windows keeps", "com1", "com1 note"],
    ["nor one with a raised number", "LPT³", "LPT³ note"],
    ["may begin like such a name", "Conference", "Conference"],
    ["or end like one", "Beacon", "Beacon"],
    ["or name a port that is none", "COMx", "COMx"],
    ["has one blank where several were lost", "a ?? \n b", "a b"],
    ["keeps letters of every language", "电话 Zoë 🙂", "电话 Zoë 🙂"],
    ["is in one Unicode form", "Zoe\u0308", "Zo\u00EB"],
    ["is nothing where nothing is left", "???", ""],
  ])("%s", (_name, title, name) => {
    expect(fileNameFrom(title)).toBe(name);
  });

  test("is cut to a length that every system takes, and never through an emoji", () => {
    expect(fileNameFrom("a".repeat(300))).toHaveLength(100);
    const emoji = fileNameFrom("🙂".repeat(300));
    expect(new TextEncoder().encode(`${emoji}.md`).length).toBeLessThanOrEqual(255);
    expect(emoji.endsWith("🙂")).toBe(true);
    expect(cutText("é🙂", 5, 2)).toBe("é");
  });
});

describe("A path of a new note", () => {
  test.each(["a.md", "A b/ü/c d.md"])("may be %s", (path) => {
    expect(pathMistake(path)).toBeNull();
  });

  test.each([
    ["../a.md", /leads out/],
    ["a/../../b.md", /leads out/],
    ["/a.md", /leads out/],
    ["", /leads out/],
    ["a//b.md", /no name/],
    ["./a.md", /no name/],
    [".trash/a.md", /hidden/],
    ["12:30.md", /not every system/],
    ["a\\b.md", /not every system/],
    ["a./b.md", /dot or a blank/],
    ["aux/b.md", /Windows/],
    [`${"ü".repeat(130)}.md`, /too long/],
  ])("may not be %s", (path, reason) => {
    expect(inEnglish(pathMistake(path) ?? "")).toMatch(reason);
  });

  test.each([
    ["a", 252],
    ["ü", 126],
    ["€", 84],
    ["🙂", 63],
  ])("may have 255 bytes of %s, and not one letter more", (letter, count) => {
    expect(pathMistake(`${letter.repeat(count)}.md`)).toBeNull();
    expect(inEnglish(pathMistake(`${letter.repeat(count + 1)}.md`) ?? "")).toMatch(/too long/);
  });

  test("gets a number where it is taken, whatever its case", () => {
    const taken = new Set(["goals/call ana.md", "goals/call ana 2.md"]);
    expect(freePath("Goals", "Call Ana", (path) => taken.has(path))).toBe("Goals/Call Ana 3.md");
    expect(freePath("", "Ana", () => false)).toBe("Ana.md");
  });
});
