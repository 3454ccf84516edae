import { describe, expect, test } from "@jest/globals";
import {
  appendToProperty,
  replaceLastItem,
  setProperty,
} from "../../../src/core/edit/frontmatter-property";
import { after } from "./applied";

const item = "2026-11-22: 5 (new job)";
const written = `"${item}"`;

/** Frontmatter of some lines. */
const note = (...lines: readonly string[]): string =>
  `---\n${lines.map((line) => `${line}\n`).join("")}---\nbody\n`;

describe("Setting a property", () => {
  const set = (text: string): string | null => after(text, setProperty(text, "status", "paused"));

  test.each([
    [
      "changes its value and keeps the comment",
      note("status: active # mine", "b: 2"),
      note("status: paused # mine", "b: 2"),
    ],
    [
      "gives a value to a name that has none",
      note("status:", "b: 2"),
      note("status: paused", "b: 2"),
    ],
    [
      "keeps a comment behind a name without value",
      note("status:  # ?"),
      note("status: paused  # ?"),
    ],
    ["keeps blanks before the value", note("status:   active"), note("status:   paused")],
    ["and before a list in brackets", note("status:   [a]  # c"), note("status:   paused  # c")],
    ["puts a new one last", note("a: 1"), note("a: 1", "status: paused")],
    ["puts a new one as far in as the others", note("  a: 1"), note("  a: 1", "  status: paused")],
    ["takes the place of a value in quotes", note("status: 'on \"hold\"'"), note("status: paused")],
    [
      "takes the place of a list in brackets",
      note("status: [a, b] # c"),
      note("status: paused # c"),
    ],
    [
      "takes the place of a list below the name",
      note("status:", "  - a", "  - b", "c: 1"),
      note("status: paused", "c: 1"),
    ],
    [
      "takes the place of a block of text",
      note("status: |", "  a", "  b", "c: 1"),
      note("status: paused", "c: 1"),
    ],
    ["fills empty frontmatter", "---\n---\nbody\n", note("status: paused")],
    ["makes frontmatter where there is none", "body\n", note("status: paused")],
    ["makes a note of nothing one of frontmatter", "", "---\nstatus: paused\n---\n"],
    ["stays behind a byte order mark", "\uFEFFbody\n", `\uFEFF${note("status: paused")}`],
    [
      "keeps the line ends of Windows",
      "---\r\na: 1\r\n---\r\nx",
      "---\r\na: 1\r\nstatus: paused\r\n---\r\nx",
    ],
    ["keeps the line ends of old Macs", "---\ra: 1\r---\rx", "---\ra: 1\rstatus: paused\r---\rx"],
    ["changes nothing where it is so", note("status: 'paused' # c"), note("status: 'paused' # c")],
    [
      "does not take a name in another's value for it",
      note("a: |", "  status: x"),
      note("a: |", "  status: x", "status: paused"),
    ],
  ])("%s", (_name, before, wanted) => {
    expect(set(before)).toBe(wanted);
    expect(set(wanted)).toBe(wanted);
  });

  test("writes numbers, yes and no as such", () => {
    expect(after("", setProperty("", "target", 3))).toBe("---\ntarget: 3\n---\n");
    expect(after("", setProperty("", "paused", false))).toBe("---\npaused: false\n---\n");
  });
});

describe("Adding to a property", () => {
  const add = (text: string): string | null =>
    after(text, appendToProperty(text, "revisions", item));

  test.each([
    ["makes a list of one", note("a: 1"), note("a: 1", "revisions:", `  - ${written}`)],
    [
      "begins a list under a name without value",
      note("revisions: # none", "b: 1"),
      note("revisions: # none", `  - ${written}`, "b: 1"),
    ],
    ["takes the place of `~`", note("revisions: ~ # c"), note(`revisions: [${written}] # c`)],
    [
      "goes below the last item and its comment",
      note("revisions:", "  - a # c", "", "# foot", "b: 1"),
      note("revisions:", "  - a # c", `  - ${written}`, "", "# foot", "b: 1"),
    ],
    [
      "is no further in than the items there",
      note("revisions:", "- a", "b: 1"),
      note("revisions:", "- a", `- ${written}`, "b: 1"),
    ],
    [
      "goes below an item that is a map (R112)",
      note("revisions:", "  - 2026-10-01: 3 (move)"),
      note("revisions:", "  - 2026-10-01: 3 (move)", `  - ${written}`),
    ],
    [
      "goes into brackets",
      note("revisions: [a, b] # c"),
      note(`revisions: [a, b, ${written}] # c`),
    ],
    ["goes into empty brackets", note("revisions: []"), note(`revisions: [${written}]`)],
    [
      "goes before a comma that closes the list",
      note("revisions: [a,]"),
      note(`revisions: [a, ${written},]`),
    ],
    [
      "makes a list of a single value",
      note("revisions: 'a'"),
      note(`revisions: ['a', ${written}]`),
    ],
    [
      "goes into a map as a pair",
      note("revisions:", "  2026-10-01: 3 (move)", "b: 1"),
      note("revisions:", "  2026-10-01: 3 (move)", "  2026-11-22: 5 (new job)", "b: 1"),
    ],
    [
      "goes into a map in braces",
      note("revisions: {2026-10-01: 3}"),
      note("revisions: {2026-10-01: 3, 2026-11-22: 5 (new job)}"),
    ],
  ])("%s", (_name, before, wanted) => {
    expect(add(before)).toBe(wanted);
  });

  test.each([
    ["a block of text", note("revisions: |", "  a")],
    ["an alias of another value", note("a: &r [x]", "revisions: *r")],
    ["a value that another refers to", note("revisions: &r [x]", "b: *r")],
    ["words that mean something else in brackets", note("revisions: a, b")],
  ])("is refused for %s", (_name, before) => {
    expect(add(before)).toMatch(/^refused: The property “revisions” .* by hand\.$/);
  });
});

describe("Replacing the last item", () => {
  const replace = (text: string): string | null =>
    after(text, replaceLastItem(text, "paused", "z"));

  test.each([
    ["of a list", note("paused:", "  - a", "  - b # c"), note("paused:", "  - a", "  - z # c")],
    ["of a list in brackets", note("paused: [a, b]"), note("paused: [a, z]")],
    ["which may be the only value", note("paused: b # c"), note("paused: z # c")],
    ["changes nothing where there is none", note("a: 1"), note("a: 1")],
    ["changes nothing without frontmatter", "body\n", "body\n"],
  ])("%s", (_name, before, wanted) => {
    expect(replace(before)).toBe(wanted);
  });

  test("is refused for a map and for a name without value", () => {
    expect(replace(note("paused: {a: 1}"))).toMatch(/^refused/);
    expect(replace(note("paused:"))).toMatch(/^refused/);
  });
});

describe("Frontmatter that can't be read is never repaired, but refused with its place", () => {
  test.each([
    ["a name that is there twice", "---\na: 1\na: 2\n---\n", /^refused: Line 3: .*twice/],
    ["a colon in a value", "---\na: b: c\n---\n", /^refused: Line 2: /],
    ["a first line with a word behind it (R71)", "---js\na: 1\n---\n", /^refused: Line 1: /],
    ["an opening that is not closed", "---\na: 1\n", /^refused: Line 1: .*closed/],
  ])("%s", (_name, text, reason) => {
    expect(after(text, setProperty(text, "status", "paused"))).toMatch(reason);
    expect(after(text, appendToProperty(text, "revisions", item))).toMatch(reason);
  });

  test("and so are properties in braces around all of them, which can't be added to", () => {
    const text = "---\n{a: 1}\n---\n";
    expect(after(text, setProperty(text, "status", "paused"))).toMatch(/^refused: .*by hand/);
  });
});

describe("Names that mean something to JavaScript", () => {
  test.each(["__proto__", "constructor", "toString"])("%s is a name like others", (name) => {
    expect(after("", setProperty("", name, "x"))).toMatch(new RegExp(`"?${name}"?: x`));
    const text = note(`${name}: 1`);
    expect(after(text, setProperty(text, name, "x"))).toBe(note(`${name}: x`));
  });
});

describe("Beside a property that changes", () => {
  test("a list and a map with nothing in some of their places stay as they are", () => {
    const odd = ["list: [a, , ~]", "map: {a: ~, b: 1}"];
    const text = note(...odd);
    const wanted = ["list: [a, ~]", "map: {a: ~, b: 1}"];
    expect(after(text, setProperty(text, "status", "paused"))).toMatch(/^refused|status: paused/);
    expect(after(note(...wanted), setProperty(note(...wanted), "status", "paused"))).toBe(
      note(...wanted, "status: paused"),
    );
  });

  test("a map takes no item that is no pair", () => {
    const text = note("revisions:", "  2026-10-01: 3");
    expect(after(text, appendToProperty(text, "revisions", "more"))).toMatch(/^refused/);
    expect(after(text, appendToProperty(text, "revisions", "2026-11-22: 5"))).toBe(
      note("revisions:", "  2026-10-01: 3", "  2026-11-22: 5").replace("11-22: 5", '11-22: "5"'),
    );
  });
});
