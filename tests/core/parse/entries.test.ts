/** Which lines are entries, on which day, of which kind, with whom: the manual of section 4.1. */
import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { entriesOf, entryOf } from "./entries-of";
import { day } from "../note-builder";

describe("An entry is a line of a journal note", () => {
  test("items, nested items, paragraphs' lines, headings, rows and callouts are entries of their own (R120)", () => {
    const entries = entriesOf([
      "## Coffee with [[Maria]]",
      "Called [[Louie]]",
      "Texted [[Bob]]",
      "- Lunch with [[Ann]]",
      "  - she introduced me to [[Eve]]",
      "",
      "| who | what |",
      "| --- | --- |",
      "| [[Tom]] | call |",
      "",
      "> [!note] Met [[Zoe]]",
    ]);
    expect(entries.map(({ line, form, mentions }) => [line, form, mentions[0]?.target])).toEqual([
      [1, "heading", "Maria"],
      [2, "paragraph", "Louie"],
      [3, "paragraph", "Bob"],
      [4, "item", "Ann"],
      [5, "item", "Eve"],
      [9, "row", "Tom"],
      [11, "callout", "Zoe"],
    ]);
  });

  test("links come with target, heading, shown text and column", () => {
    expect(entryOf("- Called [[People/Maria Chen#Log|Maria]]").mentions).toEqual([
      {
        target: "People/Maria Chen",
        subpath: "Log",
        text: "Maria",
        byName: false,
        stance: "reports",
        kind: "call",
        below: 0,
        column: 10,
      },
    ]);
  });

  test("one on a further line of an item has its place there", () => {
    const { line, mentions } = entryOf("- Called\r\n  [[Maria]] and\r\n  then [[Bob]]");
    expect(mentions.map(({ below, column }) => [line + below, column])).toEqual([
      [2, 3],
      [3, 8],
    ]);
  });

  test("markdown links count as wikilinks do", () => {
    const { mentions } = entryOf("Met [Maria](People/Maria%20Chen.md)");
    expect(mentions[0]).toMatchObject({ target: "People/Maria Chen.md", text: "Maria" });
  });

  test("lines without link and tag count nowhere and are left out", () => {
    expect(entriesOf(["Slept late", "- Called mum"])).toEqual([]);
  });

  test("text between Kith's own markers never counts (R127)", () => {
    const lines = [
      "%% kith:nurture %%",
      "- Called [[Maria]]",
      "%% kith:end %%",
      "- Called [[Bob]]",
    ];
    expect(entriesOf(lines).map(({ line }) => line)).toEqual([4]);
  });

  test("a note that is no journal note has none", () => {
    expect(entriesOf(["Called [[Maria]]"], { sort: null, day: null })).toEqual([]);
  });
});

describe("Whether it happened (R31, R100)", () => {
  test.each([
    ["- [x] Call [[Maria]]", true],
    ["- [X] Call [[Maria]]", true],
    ["- [ ] Call [[Maria]]", false],
    ["- [/] Call [[Maria]]", false],
    ["- [-] Called [[Maria]]", false],
    ["- [>] Called [[Maria]]", false],
    ["- [!] Called [[Maria]]", false],
    ["- Called [[Maria]]", true],
    ["- I should call [[Maria]]", false],
    ["- No answer from [[Maria]]", false],
    ["- Called [[Maria]], should email [[Bob]]", true],
    ["- Volunteered at the shelter #volunteering", true],
    ["- [ ] Ask the shelter #volunteering", false],
    ["- I should do some #volunteering", false],
    ["- I'll go to the meetup on Friday #event", false],
    ["- Didn't make it to the shelter #volunteering", false],
    ["- #volunteering", true],
    ["- Tired. Volunteered all the same #volunteering", true],
    ["- Volunteered, I should do it again #volunteering", true],
    ["- Volunteering on 2026-12-01 #volunteering", false],
    ["- Read [[Deep Work]]", true],
    ["- Should read [[Deep Work]]", false],
  ])("%s: %p", (line, happened) => {
    expect(entryOf(line).happened).toBe(happened);
  });

  test("every link of an open task is meant, whatever its words", () => {
    const [entry] = entriesOf(["- [ ] Called [[Maria]]"]);
    expect(entry?.mentions.map(({ stance }) => stance)).toEqual(["means"]);
  });
});

describe("A tag gives the kind before any verb does (R117)", () => {
  test.each([
    ["Met [[Maria]] #call", "call"],
    ["Called [[Maria]] #coffee", "meeting"],
    ["[[Maria]] #log/coffee", "meeting"],
    ["[[Maria]] #Event", "event"],
    ["[[Maria]] #thanks", "thanks"],
    ["[[Maria]] #gift", "gift"],
    ["[[Maria]] #introduction", "introduction"],
    ["[[Maria]] #reading", "reading"],
    ["Called [[Maria]] #work", null],
    ["Called [[Maria]] #other", null],
  ])("%s: %p", (line, kind) => {
    expect(entryOf(line).tagKind).toBe(kind);
  });

  test("tags come in lower case, each once, without #", () => {
    expect(entryOf("Met [[Maria]] #Work #work #Close/Friends").tags).toEqual([
      "work",
      "close/friends",
    ]);
  });
});

describe("The day is the note's, unless the line holds an unmistakable past date (R104)", () => {
  test.each([
    ["Called [[Maria]]", "2026-11-22"],
    ["Yesterday called [[Maria]]", "2026-11-21"],
    ["Yesterday, lunch with [[Maria]]", "2026-11-21"],
    ["Yesterday: lunch with [[Maria]]", "2026-11-21"],
    ["On 18 Nov, lunch with [[Maria]]", "2026-11-18"],
    ["2026-11-18 called [[Maria]]", "2026-11-18"],
    ["Called yesterday [[Maria]]", "2026-11-21"],
    ["Called [[Maria]] yesterday", "2026-11-21"],
    ["Called [[Maria]] yesterday about the deck", "2026-11-21"],
    ["Called [[Maria]] and [[Bob]] yesterday, both well", "2026-11-21"],
    ["Met [[Maria]] for coffee last Friday", "2026-11-20"],
    ["Met [[Maria]] for coffee last Friday at the station", "2026-11-20"],
    ["Lunch with [[Maria]] 3 days ago", "2026-11-19"],
    ["Lunch with [[Maria]] on 18 Nov", "2026-11-18"],
    ["Lunch with [[Maria]] on 2026-11-18", "2026-11-18"],
    ["Lunch with [[Maria]] on Friday", "2026-11-20"],
    ["Called [[Maria]] about the new role yesterday", "2026-11-21"],
    ["Called [[Maria]] yesterday, his mother is ill", "2026-11-21"],
    ["Volunteered yesterday #volunteering", "2026-11-21"],
    ["Forgot to say I called [[Maria]] yesterday", "2026-11-21"],
    ["I haven't seen [[Maria]] since Friday, called her yesterday", "2026-11-21"],
  ])("%s: moves to %s", (line, expected) => {
    expect(entryOf(line).day).toBe(expected);
  });

  test.each([
    ["Talked to [[Maria]] about last Friday"],
    ["Talked to [[Maria]] about what happened on Friday"],
    ["Texted [[Maria]] abt Friday"],
    ["Thanked [[Maria]] for coming on Friday"],
    ["Emailed [[Maria]] re lunch on Friday"],
    ["Called [[Maria]] to arrange dinner on Saturday"],
    ["Called [[Maria]] to invite her to dinner on Saturday"],
    ["Called [[Maria]] to cancel Friday"],
    ["Asked [[Maria]] if shes free on Friday"],
    ["Talked to [[Maria]] about the 18 Nov invoice"],
    ["Sent [[Maria]] the minutes of last Friday"],
    ["Got a letter from [[Maria]] from 18 Nov"],
    ["Emailed [[Maria]] re 18 Nov"],
    ["[[Maria]] has been away since 2026-11-01"],
    ["Told [[Maria]] the Friday deadline slipped"],
    ["Called [[Maria]], his mother died last Friday"],
    ["Called [[Maria]] who arrived last Friday from Rome"],
    ["Met [[Maria]] to plan the trip of 2026-11-18 in detail"],
    ["Called [[Maria]] on [[2026-11-18]]"],
    ["Called [[Maria]] last week"],
    ["[[Maria]] wants to meet on Friday"],
    ["Moved lunch with [[Maria]] to Friday"],
    ["Booked dinner with [[Maria]] on Friday"],
    ["Agreed with [[Maria]] to meet on Tuesday"],
    ["Invited [[Maria]] to the party on Saturday"],
    ["[[Maria]] needs the deck by Friday"],
    ["Called [[Maria]] today"],
    ["Called [[Maria]] this morning"],
    ["Met [[Maria]] in May"],
    ["Met [[April Summer]] on the 24/7 line"],
    ["Sat with [[Maria]] in the Sun"],
    ["Called [[Maria]] back after she rang on Monday"],
    ["Called [[Maria]] since we last met on 1 Nov"],
    ["Sent [[Maria]] the photos I took on 10 Nov"],
    ["Emailed [[Maria]] following our call on Monday"],
    ["Congratulated [[Maria]] on her new job, starting 1 December"],
    ["[[Maria]] was born on 3 May 1990"],
    ["[[Maria]] called, coming over on Saturday"],
  ])("%s: stays", (line) => {
    expect(entryOf(line).day).toBe("2026-11-22");
  });

  test("the date of another clause moves nothing", () => {
    expect(entryOf("Called [[Maria]]. On 18 Nov she had moved.").day).toBe("2026-11-22");
  });
});

describe("The day of a ticked task is its ✅, else the note's (R101)", () => {
  test.each([
    ["- [x] Call [[Maria]] ✅ 2026-11-20", "2026-11-20"],
    ["- [x] Call [[Maria]] 📅 2026-11-18 ✅ 2026-11-20", "2026-11-20"],
    ["- [x] Call [[Maria]] [completion:: 2026-11-20]", "2026-11-20"],
    ["- [x] Call [[Maria]] 📅 2026-11-18", "2026-11-22"],
    ["- [x] Call [[Maria]] ⏳ 2026-11-18 🛫 2026-11-17 ➕ 2026-11-16", "2026-11-22"],
    ["- [x] Call [[Maria]] due:: 2026-11-18", "2026-11-22"],
    ["- [x] Call [[Maria]] yesterday", "2026-11-22"],
    ["- [x] Call [[Maria]] ✅ 2026-02-30", "2026-11-22"],
  ])("%s: %s", (line, expected) => {
    expect(entryOf(line).day).toBe(expected);
  });
});

describe("What has no kind by its words has that of a field or of a picture before them", () => {
  test.each([
    ["coffee:: [[Maria]]", "meeting"],
    ["called:: [[Maria]]", "call"],
    ["Emailed:: [[Maria]]", "email"],
    ["next:: [[Maria]]", "other"],
    ["Talked [call:: [[Maria]]]", "call"],
    ["[call:: soon] [[Maria]]", "other"],
    ["Emailed [call:: [[Maria]]]", "email"],
    ["📞 [[Maria]]", "call"],
    ["[[Maria]] ☕️", "meeting"],
    ["9:30 🍽️ with [[Maria]]", "meeting"],
    ["☕ called [[Maria]]", "call"],
    ["[[Maria]] is ill 🙏", "other"],
  ])("%s: %s", (line, kind) => {
    expect(entryOf(line)).toMatchObject({ kind, tagKind: null, mentions: [{ kind }] });
  });
});

describe("A check-in is a ticked link and nothing else (R127)", () => {
  test.each([
    ["- [x] [[Reach out]]", true],
    ["- [x] [[Goals#Write in a journal]]", true],
    ["- [x] [[Reach out]] ✅ 2026-11-22", true],
    ["- [x] Call [[Maria]]", false],
    ["- [x] [[Maria]] [[Bob]]", false],
    ["- [ ] [[Reach out]]", false],
    ["- [[Reach out]]", false],
  ])("%s: %p", (line, expected) => {
    expect(entryOf(line).checkIn).toBe(expected);
  });

  test("its heading tells which goal of a list it is", () => {
    expect(entryOf("- [x] [[Goals#Write in a journal]]").mentions[0]).toMatchObject({
      target: "Goals",
      subpath: "Write in a journal",
      stance: "reports",
    });
  });
});

describe("The reason is a few words", () => {
  test.each([
    ["Called [[Maria]]", "'called'"],
    ["[[Maria]]", ""],
    ["- [x] Call [[Maria]]", "a ticked task; 'call'"],
    ["- [ ] Call [[Maria]]", "an open task"],
    ["- [-] Call [[Maria]]", "a cancelled task"],
    ["I'll call [[Maria]]", "means: 'i'll call'"],
    ["[[Maria]] didn't reply", "denies: 'didn't reply'"],
    ["[[Maria]] #coffee", "tag gives meeting"],
  ])("%s: %s", (line, because) => {
    expect(entryOf(line).because.map(inEnglish).join("; ")).toBe(because);
  });
});

test("A relative date is read from the note's day, never from now", () => {
  expect(entryOf("Called [[Maria]] yesterday", { day: day("2020-03-01") }).day).toBe("2020-02-29");
});
