import { describe, expect, test } from "@jest/globals";
import { instructions } from "../../../../src/core/evaluate/query/instructions";
import { interactionsMatching } from "../../../../src/core/evaluate/query/interactions-matching";
import { type KnownWords, noKnownWords } from "../../../../src/core/evaluate/query/known-words";
import { quotedIfNeeded } from "../../../../src/core/evaluate/query/name-arguments";
import type { QueryBlock } from "../../../../src/core/evaluate/query/query";
import type { IndexView } from "../../../../src/core/note-index/index-view";
import { person, vaultOf } from "../../vault-of";
import {
  asked,
  messages,
  mistakes,
  now,
  parsed,
  people,
  peopleIndex,
  told,
  understood,
} from "./people";

const written = (line: string, block: QueryBlock = "dormant") =>
  understood(block, line).map(([text]) => text);

describe("A tag", () => {
  test.each([
    ["tagged work", "tagged #work"],
    ["tagged #Work/Acme", "tagged #work/acme"],
    ["tagged ##work/", "tagged #work"],
    ['tagged "#work"', "tagged #work"],
  ])("%s", (line, expected) => {
    expect(written(line)).toEqual([expected]);
  });

  test.each([
    ["tagged", "After “tagged” comes one tag, such as #work; nothing is there."],
    ["tagged #", "“#” is not one tag, such as #work."],
    ['tagged "two words"', "“two words” is not one tag, such as #work."],
    ["tagged a;b", "“a;b” is not one tag, such as #work."],
    ["tagged [[work]]", "“[[work]]” is not one tag, such as #work."],
    ["tagged #work at home", "“tagged #work” ends before “at home”. Write one instruction a line."],
  ])("%s is a mistake", (line, message) => {
    expect(messages("dormant", line)).toEqual([message]);
  });
});

describe("A circle", () => {
  test("is the rest of the line; none is for those without, unless it stands in quotes", () => {
    expect(written("in circle old friends")).toEqual(["in circle old friends"]);
    expect(understood("dormant", "in circle None")).toEqual([
      ["in circle none", "without a circle"],
    ]);
    expect(understood("dormant", 'in circle "none"')).toEqual([
      ["in circle none", "in circle none"],
    ]);
    expect(understood("dormant", "in circle none such")).toEqual([
      ["in circle none such", "in circle none such"],
    ]);
  });

  test("must be there, in the line and in the vault", () => {
    expect(messages("dormant", "in circle")).toEqual([
      "After “in circle” comes a circle's name, or none; nothing is there.",
    ]);
    const said = (line: string) => asked(line).problems.map(({ message }) => message);
    expect(said("in circle OLD Friends")).toEqual([]);
    expect(said("in circle none")).toEqual([]);
    expect(said("in circle mentor")).toEqual([
      "There is no circle “mentor”. Did you mean “mentors”?",
    ]);
    expect(said("in circle zebras")).toEqual([
      "There is no circle “zebras”. Circles are named in the settings or in a contact's note.",
    ]);
  });
});

describe("A folder", () => {
  test.each([
    ["in People", 'in "People"'],
    ["in //People/Work//", 'in "People/Work"'],
    ["in People/Old friends", 'in "People/Old friends"'],
    ['in "Old friends"', 'in "Old friends"'],
    ['in "/"', 'in ""'],
  ])("%s", (line, expected) => {
    expect(written(line)).toEqual([expected]);
  });

  test("that is a slash alone is the whole vault", () => {
    expect(asked('in "/"').contacts).toHaveLength(4);
  });

  test.each([
    ["in", 'After “in” comes a folder in quotes, such as "People/Work"; nothing is there.'],
    ['in ""', 'After “in” comes a folder in quotes, such as "People/Work"; nothing is there.'],
    ['in "//"', 'After “in” comes a folder in quotes, such as "People/Work"; nothing is there.'],
    ['in "People" today', '“in "People"” ends before “today”. Write one instruction a line.'],
    [
      "in circel family",
      '“circel” is not a folder in quotes, such as "People/Work". Did you mean “circle”?',
    ],
    ["in Old Friends", 'A folder\'s name with blanks stands in quotes: in "Old Friends".'],
  ])("%s is a mistake", (line, message) => {
    expect(messages("dormant", line)).toEqual([message]);
  });

  test("with something behind its quotes names that place", () => {
    expect(mistakes("dormant", 'in "People" today')).toEqual(["1:13 query-too-much → nothing"]);
    expect(mistakes("dormant", "in Old Friends")).toEqual(['1:4 query-value → "Old Friends"']);
  });
});

describe("What no note answers to", () => {
  const said = (line: string): readonly string[] =>
    asked(line).problems.map((problem) => `${told(problem)}: ${problem.message}`);

  test.each([
    [
      'in "Peple/Work"',
      '1:4 folder-unknown → "People/Work": No note is in “Peple/Work”. Did you mean “People/Work”?',
    ],
    [
      "not in work",
      '1:8 folder-unknown → "People/Work": No note is in “work”. Did you mean “People/Work”?',
    ],
    [
      "tagged #work or tagged #chior",
      "1:24 tag-unknown → #choir: No contact is tagged “#chior”. Did you mean “#choir”?",
    ],
    [
      "company is not Slat",
      "1:16 company-unknown → Salt: No contact is at “Slat”. Did you mean “Salt”?",
    ],
  ])("%s: shows no rows and says what is near", (line, expected) => {
    expect(said(line)).toEqual([expected]);
    expect(asked(line).contacts).toEqual([]);
  });

  test.each([
    'in "people/WORK/"',
    "in Journal",
    "in Elsewhere",
    "tagged #work/acme",
    "tagged #vip",
    'company is "acme ltd"',
    "company is Nobody at all",
    "company includes Slat",
  ])("%s is as it should be, or may be tomorrow", (line) => {
    expect(said(line)).toEqual([]);
  });
});

describe("A note", () => {
  test.each([
    ["linking to [[Acme Ltd]]", "linking to [[Acme Ltd]]"],
    ["linking to [[Acme Ltd|Acme]]", "linking to [[Acme Ltd]]"],
    ["linking to Acme Ltd", "linking to [[Acme Ltd]]"],
    ["linking to [Acme](Notes/Acme%20Ltd.md)", "linking to [[Notes/Acme Ltd.md]]"],
  ])("%s", (line, expected) => {
    expect(written(line)).toEqual([expected]);
  });

  test("must be there", () => {
    expect(messages("dormant", "linking to")).toEqual([
      "After “linking to” comes a link to a note, such as [[Acme]]; nothing is there.",
    ]);
    expect(messages("interactions", "with")).toEqual([
      "After “with” comes a link to a contact, such as [[Louie Alvarez]]; nothing is there.",
    ]);
  });

  test("that could be two is a mistake that names both (R83)", () => {
    const index = vaultOf({ ...people, "Other/Acme Ltd.md": "Another firm.\n" });
    const { problems } = asked("linking to [[Acme Ltd]]", index);
    expect(problems.map(told)).toEqual(["1:12 link-ambiguous → [[Notes/Acme Ltd]]"]);
    expect(problems.map(({ message }) => message)).toEqual([
      "“Acme Ltd” could be Notes/Acme Ltd.md or Other/Acme Ltd.md. Write the whole path.",
    ]);
  });
});

describe("A contact", () => {
  const doubts = (line: string, index: IndexView = peopleIndex): readonly string[] =>
    interactionsMatching(parsed("interactions", line).query, index, now).problems.map(told);

  test.each([
    ["with Ben", []],
    ["with [[Zoë]]", []],
    ["with [[Bem]]", ["1:6 note-unknown → [[Ben]]"]],
    // A first name means the one who bears it.
    ["with chen", ["1:6 note-unknown → [[Chen Wei]]"]],
    ["with che", ["1:6 note-unknown → nothing"]],
    ["with [[Xerxes]]", ["1:6 note-unknown → nothing"]],
  ])("%s", (line, expected) => {
    expect(doubts(line)).toEqual(expected);
  });

  test("is not guessed where a first name is that of two", () => {
    const index = vaultOf({ ...people, "People/Chen Li.md": person() });
    expect(doubts("with chen", index)).toEqual(["1:6 note-unknown → nothing"]);
  });

  test("that could be two notes is a mistake", () => {
    const index = vaultOf({ ...people, "Friends/Ben.md": person() });
    expect(doubts("with Ben", index)).toEqual(["1:6 link-ambiguous → [[Friends/Ben]]"]);
  });

  test("that no note is, is said to be none", () => {
    const { query } = parsed("interactions", "with [[Xerxes]]");
    const [problem] = interactionsMatching(query, peopleIndex, now).problems;
    expect(problem?.message).toBe("There is no note “Xerxes”.");
  });
});

test("A text stands in quotes where it would not read back as one without them", () => {
  const bare = [
    "Acme",
    "Müller & Co".slice(0, 6),
    "O'Brien",
    "a.b_c-d",
    "3 things",
    "Zoë",
    "orchid",
  ];
  expect(bare.map(quotedIfNeeded)).toEqual(bare);
  expect(["salt or pepper", "OR", "a, b", "#a", " a", "", "x > 3"].map(quotedIfNeeded)).toEqual([
    '"salt or pepper"',
    '"OR"',
    '"a, b"',
    '"#a"',
    '" a"',
    '""',
    '"x > 3"',
  ]);
});

describe("The editor offers", () => {
  const known: KnownWords = {
    ...noKnownWords,
    tags: ["work"],
    circles: ["close"],
    folders: ["People/Work"],
    companies: ["Salt", "Acme Ltd"],
    contacts: ["Ben"],
    properties: ["shoe"],
    goalProperties: ["area"],
  };
  const offers = (name: string, block: QueryBlock, form = name): readonly string[] =>
    instructions.find((one) => one.name === name)?.suggestions(known, block, form) ?? [];

  test.each<[string, QueryBlock, readonly string[]]>([
    ["tagged", "dormant", ["#work"]],
    ["in circle", "dormant", ["close", "none"]],
    ["in", "dormant", ['"People/Work"']],
    ["linking to", "dormant", ["[[Salt]]", "[[Acme Ltd]]"]],
    ["with", "interactions", ["[[Ben]]"]],
    ["text includes", "interactions", []],
    ["name", "dormant", ["Ben"]],
    ["name", "interactions", ["Ben"]],
    ["name", "goals", []],
    ["company", "dormant", ["Salt", "Acme Ltd"]],
  ])("for %s in %s", (name, block, expected) => {
    expect(offers(name, block)).toEqual(expected);
  });

  test("properties and facts for where, then each with every operator", () => {
    const ofContacts = offers("where", "dormant");
    expect(ofContacts).toEqual(
      expect.arrayContaining(["silence", "shoe", "shoe is not", "shoe >"]),
    );
    expect(ofContacts).not.toContain("area");
    const ofGoals = offers("where", "goals");
    expect(ofGoals).toEqual(expect.arrayContaining(["streak", "area", "area before"]));
    expect(ofGoals).not.toContain("shoe");
  });
});
