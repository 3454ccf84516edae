/** What counts: the words of DESIGN section 4 and how they are written. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../../laws";
import type { CountFilter, CountTerm } from "../../../../src/core/model/counts";
import { kinds } from "../../../../src/core/model/kind";
import { formatCounts, readCounts } from "../../../../src/core/parse/goals/counts";

/** The canonical text, or what is suggested instead. */
const read = (text: string): string => {
  const outcome = readCounts(text);
  if (outcome.counts) return formatCounts(outcome.counts);
  return outcome.suggestion === null ? "?" : `? ${outcome.suggestion}`;
};

describe("Every word of section 4 counts", () => {
  test.each([
    "new contacts",
    "dormant ties",
    "current ties",
    "contacts",
    "interactions",
    "calls",
    "messages",
    "emails",
    "meetings",
    "events",
    "introductions",
    "thanks",
    "gifts",
    "volunteering",
    "reading",
    "journal days",
    "milestones",
    "check-ins",
    "#tag",
    "#tag/nested",
    "[[Note]]",
    "[[Folder/A note, with comma]]",
    "calls or meetings",
    "calls or #gym or [[Walks]]",
    "calls with #mentor",
    "contacts with [[Acme]]",
    "calls in circle close",
    "calls in circle old friends",
    'interactions in "People/Work"',
    'calls or meetings with #mentor in circle close in "People"',
    'calls in circle "with love"',
  ])("%s is canonical", (text) => {
    expect(read(text)).toBe(text);
  });
});

describe("People may write it otherwise", () => {
  test.each([
    ["New Contacts", "new contacts"],
    ["  dormant   tie ", "dormant ties"],
    ["call", "calls"],
    ["E-mails", "emails"],
    ["check ins", "check-ins"],
    ["checkin", "check-ins"],
    ["volunteer", "volunteering"],
    ["calls, meetings", "calls or meetings"],
    ["calls, meetings, or events", "calls or meetings or events"],
    ["calls and meetings", "calls or meetings"],
    ["calls or calls", "calls"],
    ["#Mentor/", "#mentor"],
    ["[[Note|shown]]", "[[Note]]"],
    ["[[Note#Heading]]", "[[Note]]"],
    ["calls with #mentor and with #work", "calls with #mentor with #work"],
    ["calls with #mentor, in circle close", "calls with #mentor in circle close"],
    ["calls in People", 'calls in "People"'],
    ["calls in “People/Work/”", 'calls in "People/Work"'],
    ['calls in circle "close"', "calls in circle close"],
  ])("%j reads as %j", (text, canonical) => {
    expect(read(text)).toBe(canonical);
  });
});

describe("What can't be read has the nearest that can", () => {
  test.each([
    ["dormnat ties", "? dormant ties"],
    ["callls or meetngs", "? calls or meetings"],
    ["new contact's", "? new contacts"],
    ["calls with mentor", "?"],
    ["calls with", "?"],
    ["calls in circle", "?"],
    ["in circle close", "?"],
    ["calls with #a or meetings", "?"],
    ["happiness", "?"],
    ["other", "?"],
    ["constructor", "?"],
    ["", "?"],
    ["[[]]", "?"],
  ])("%j: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test("A text longer than anyone writes is not read", () => {
  expect(read("x".repeat(100_000))).toBe("?");
});

describe("Laws", () => {
  const name = fc
    .stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} /-]{0,12}[\p{L}\p{N}]$/u)
    .map((text) => text.normalize("NFC").replace(/\s+/g, " "));
  const tag = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}(\/[a-z0-9]{1,5})?$/);
  const term: fc.Arbitrary<CountTerm> = fc.oneof(
    fc.constantFrom<CountTerm>(
      { is: "new contacts" },
      { is: "dormant ties" },
      { is: "current ties" },
      { is: "contacts" },
      { is: "interactions" },
      { is: "journal days" },
      { is: "milestones" },
      { is: "check-ins" },
    ),
    fc
      .constantFrom(...kinds.filter((kind) => kind !== "other"))
      .map((kind): CountTerm => ({ is: "kind", kind })),
    tag.map((text): CountTerm => ({ is: "tag", tag: text })),
    name.map((target): CountTerm => ({ is: "link", target })),
  );
  const filter: fc.Arbitrary<CountFilter> = fc.oneof(
    tag.map((text): CountFilter => ({ is: "with tag", tag: text })),
    name.map((target): CountFilter => ({ is: "with link", target })),
    name.map((circle): CountFilter => ({ is: "in circle", circle })),
    name.map((folder): CountFilter => ({ is: "in folder", folder })),
  );
  const distinct = { selector: (item: CountTerm | CountFilter) => JSON.stringify(item) };

  test("the canonical text reads back to the same", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { minLength: 1, maxLength: 4, ...distinct }),
        fc.uniqueArray(filter, { maxLength: 3, ...distinct }),
        (terms, filters) => {
          expect(readCounts(formatCounts({ terms, filters }))).toEqual({
            counts: { terms, filters },
          });
        },
      ),
    );
  });

  test("no text throws, and a suggestion can be read", () => {
    const words = fc.constantFrom(
      "calls",
      "or",
      "with",
      "in",
      "circle",
      "#a",
      "[[B]]",
      '"',
      ",",
      "x",
      "meetngs",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 9 }).map((list) => list.join(" ")),
        ),
        (text) => {
          const outcome = readCounts(text);
          if (outcome.counts === null && outcome.suggestion !== null) {
            expect(readCounts(outcome.suggestion).counts).not.toBeNull();
          }
        },
      ),
    );
  });
});
