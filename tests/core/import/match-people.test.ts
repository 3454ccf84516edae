import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import type { ImportedPerson } from "../../../src/core/import/imported-person";
import { type Choice, matchPeople } from "../../../src/core/import/match-people";
import { finished } from "../../../src/core/import/steps";
import { person, vaultOf } from "../vault-of";
import { aPerson } from "./samples";

type People = Readonly<Record<string, readonly string[]>>;

/** Each match in words: `new`, the note's name, or `? A, B: why`. */
function matched(
  vault: People,
  entries: readonly ImportedPerson[],
  choices: Readonly<Record<number, Choice>> = {},
): readonly string[] {
  const notes = Object.entries(vault).map(([name, lines]) => [
    `People/${name}.md`,
    person(...lines),
  ]);
  const numbered = entries.map((entry, at) => ({ ...entry, line: at + 1 }));
  const chosen = new Map(Object.entries(choices).map(([line, choice]) => [Number(line), choice]));
  const { contacts } = vaultOf(Object.fromEntries(notes) as Record<string, string>);
  return finished(matchPeople(numbered, contacts(), chosen)).map((match) => {
    if (match.is === "new") return "new";
    if (match.is === "known") return match.contact.name;
    const names = match.candidates.map((path) => path.slice("People/".length, -".md".length));
    return `? ${names.join(", ")}: ${inEnglish(match.why)}`;
  });
}

const mail = (name: string, ...emails: readonly string[]) => aPerson(name, { emails });

describe("Somebody of a file", () => {
  test("is new in an empty vault, and nobody is in an empty file", () => {
    expect(matched({}, [aPerson("Ana")])).toEqual(["new"]);
    expect(matched({ Ana: [] }, [])).toEqual([]);
  });

  test.each([
    ["the email address in any case", ["email: ANA@example.org"], mail("A. R.", "ana@example.org")],
    [
      "the second of several addresses",
      ["email: [x@example.org, ana@example.org]"],
      mail("A.", "b@x.org", "ana@example.org"),
    ],
    ["the name", [], aPerson("ana ruiz")],
    ["the name with accents and a title", [], aPerson("Dr. Aña Ruíz")],
    ["the name turned around", [], aPerson("Ruiz, Ana")],
    ["an alias", ["aliases: [Nana]"], aPerson("NANA")],
  ])("has a note already by %s", (_, lines, who) => {
    expect(matched({ "Ana Ruiz": lines, Bo: [] }, [who])).toEqual(["Ana Ruiz"]);
  });

  test("has no note by the alias that the file knows them by, since that may be anybody's", () => {
    expect(matched({ Nana: [] }, [aPerson("Ana Ruiz", { aliases: ["Nana"] })])).toEqual(["new"]);
  });

  test.each([
    ["राम", "रमा"],
    ["かな", "がな"],
    ["John Smith", "John Smith Jr."],
  ])("is no other person whose name is nearly the same: %s, %s", (note, name) => {
    expect(matched({ [note]: [] }, [aPerson(name)])).toEqual(["new"]);
  });
});

describe("Somebody doubtful is asked about", () => {
  test("where several notes have the address, none of them by that name", () => {
    const vault = { Ana: ["email: home@x.org"], Bo: ["email: home@x.org"] };
    expect(matched(vault, [mail("Cy", "home@x.org")])).toEqual([
      "? Ana, Bo: Several notes have their email address.",
    ]);
    expect(matched(vault, [mail("Bo", "home@x.org")])).toEqual(["Bo"]);
  });

  test("where one note has the address and another the name", () => {
    const vault = { Ana: ["email: a@x.org"], Bo: [] };
    expect(matched(vault, [mail("Bo", "a@x.org")])).toEqual([
      "? Ana, Bo: One note has their email address, another their name.",
    ]);
  });

  test("where several notes have the name, unless an address, number or link of one is theirs", () => {
    const vault = {
      "Jo Li": ["links: https://x.example/jo"],
      "J Li": ["aliases: [Jo Li]", "phone: 030 5550101"],
    };
    const why = "Several notes have their name.";
    expect(matched(vault, [aPerson("Jo Li")])).toEqual([`? J Li, Jo Li: ${why}`]);
    expect(matched(vault, [aPerson("Jo Li", { phones: ["+49 30 5550101"] })])).toEqual(["J Li"]);
    expect(matched(vault, [aPerson("Jo Li", { links: ["http://www.x.example/jo/"] })])).toEqual([
      "Jo Li",
    ]);
    expect(
      matched(vault, [aPerson("Jo Li", { links: ["x.example/jo"], phones: ["030 5550101"] })]),
    ).toEqual([`? J Li, Jo Li: ${why}`]);
  });

  test("where the note of the name has another birthday, unless they share something", () => {
    const vault = { "Jo Li": ["birthday: 1990-04-17", "phone: 030 5550101"] };
    const born = (birthday: string, ...phones: readonly string[]) =>
      matched(vault, [aPerson("Jo Li", { birthday, phones })]);
    expect(born("1991-04-17")).toEqual(["? Jo Li: The note of their name has another birthday."]);
    expect(born("04-18")).toEqual(["? Jo Li: The note of their name has another birthday."]);
    expect(born("04-17")).toEqual(["Jo Li"]);
    expect(born("1991-04-17", "030 5550101")).toEqual(["Jo Li"]);
  });

  test("where another entry has the note already, whichever comes first", () => {
    const vault = { "Jo Li": ["email: jo@x.org"] };
    const taken = "? Jo Li: Another entry of the file belongs to the note of their name.";
    const [byAddress, byName] = [mail("Jo Li", "jo@x.org"), mail("Jo Li", "other@x.org")];
    expect(matched(vault, [byAddress, byName])).toEqual(["Jo Li", taken]);
    expect(matched(vault, [byName, byAddress])).toEqual([taken, "Jo Li"]);
  });

  test("where two entries of other names have the address of one note", () => {
    const same =
      "? Jo Li: Another entry of the file has the name or email address of the same note.";
    const vault = { "Jo Li": ["email: home@x.org"] };
    expect(matched(vault, [mail("Ana", "home@x.org"), mail("Bo", "home@x.org")])).toEqual([
      same,
      same,
    ]);
    expect(matched(vault, [mail("Ana", "home@x.org"), aPerson("Jo Li")])).toEqual([same, "Jo Li"]);
  });

  test("where an entry before has the name or the address, with its line", () => {
    expect(
      matched({}, [
        mail("Jo", "a@x.org"),
        mail("Jo", "b@x.org"),
        mail("Bo", "A@x.org"),
        aPerson("Cy"),
      ]),
    ).toEqual([
      "new",
      "? : Line 1 of the file has the same name or email address.",
      "? : Line 1 of the file has the same name or email address.",
      "new",
    ]);
  });
});

describe("What the caller says of somebody", () => {
  const note = (name: string): Choice => ({ is: "contact", path: `People/${name}.md` });

  test("is done: a note is theirs whatever speaks against it", () => {
    const vault = { Ana: [], Bo: ["email: bo@x.org"] };
    expect(matched(vault, [mail("Bo", "bo@x.org")], { 1: note("Ana") })).toEqual(["Ana"]);
  });

  test("is forgotten where there is no such note, or no such line", () => {
    expect(matched({ Ana: [] }, [aPerson("Ana")], { 1: note("Gone"), 9: { is: "new" } })).toEqual([
      "Ana",
    ]);
  });

  test("joins entries to one note, which is written once", () => {
    const vault = { Ana: ["email: ana@x.org"] };
    const entries = [
      mail("Ana", "ana@x.org"),
      mail("A. Ruiz", "a.ruiz@x.org"),
      mail("Nana", "nana@x.org"),
    ];
    expect(matched(vault, entries, { 2: note("Ana"), 3: note("Ana") })).toEqual(["Ana"]);
  });

  test("makes somebody new though a note has their name, and known once a note says all of them", () => {
    const isNew = { 1: { is: "new" } } as const;
    expect(matched({ "Jo Li": [] }, [mail("Jo Li", "b@x.org")], isNew)).toEqual(["new"]);
    expect(matched({ "Jo Li": [] }, [aPerson("Jo Li")], isNew)).toEqual(["new"]);
    const written = { "Jo Li": [], "Jo Li 2": ["aliases: [Jo Li]", "email: b@x.org"] };
    expect(matched(written, [mail("Jo Li", "b@x.org")], isNew)).toEqual(["Jo Li 2"]);
    expect(matched(written, [mail("Jo Li", "b@x.org", "c@x.org")], isNew)).toEqual(["new"]);
  });

  test("makes them known by their links too, whatever the vault calls the property of links", () => {
    const written = { "Jo Li 2": ["aliases: [Jo Li]", "website: https://x.example/jo"] };
    const jo = aPerson("Jo Li", { links: ["https://x.example/jo"] });
    expect(matched(written, [jo], { 1: { is: "new" } })).toEqual(["Jo Li 2"]);
  });
});
