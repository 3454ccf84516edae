import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { personKey, turnedName } from "../../../src/core/import/person-name";

describe("A name with its family first", () => {
  test.each([
    ["Chen, Maria", "Maria Chen"],
    ["Ruiz,Ana", "Ana Ruiz"],
    ["  Chen ,  Maria ", "Maria Chen"],
    ["van der Berg, Jan", "Jan van der Berg"],
    ["Chen, Dr. Maria", "Dr. Maria Chen"],
    ["Núñez, José María", "José María Núñez"],
    ["王, 小明", "小明 王"],
    // A family that is called Inc, or anybody whose given name is more than what firms have, is turned.
    ["Smith, Inc Ltd Bo", "Inc Ltd Bo Smith"],
  ])("is turned around: %s", (name, turned) => {
    expect(turnedName(name)).toBe(turned);
  });

  test.each([
    "Maria Chen",
    "Rahman, PhD",
    "Rahman, Ph.D.",
    "Rahman, Ph. D.",
    "Okafor, M.D.",
    "Smith, Jr.",
    "Smith, III",
    "Rahman, MD PhD",
    "Acme, Inc.",
    "Peak Gear, GmbH",
    "Salt & Pepper, Ltd.",
    "Chen, Maria, PhD",
    "Chen,",
    ", Maria",
    ",",
    "",
  ])("is none where what follows the comma is no given name: %s", (name) => {
    expect(turnedName(name)).toBe(name);
  });
});

/** Names that are one person's, each row. */
const same: readonly (readonly string[])[] = [
  ["maria chen", "Maria Chen", "MARIA CHEN", "Chen, Maria", "  Maria   Chen ", "Maria\u00a0Chen"],
  ["maria chen", "María Chën", "Mari\u0301a Chen", "Maria-Chen", "Maria · Chen"],
  ["maria chen", "Dr. Maria Chen", "Ms Maria Chen", "Prof. Dr. Maria Chen", "Dr Dr Maria Chen"],
  [
    "maria chen",
    "Maria Chen PhD",
    "Maria Chen, Ph.D.",
    "Maria Chen M.D., Ph.D.",
    "Maria Chen, M. Sc.",
  ],
  ["ana ruiz", "Dr.-Ing. Ana Ruiz", "Dr. med. Ana Ruiz", "Frau Ana Ruiz", "Sra. Ana Ruiz"],
  ["conor obrien", "Conor O'Brien", "Conor O’Brien", "Conor OBrien", "O'Brien, Conor"],
  ["j r tolkien", "J.R. Tolkien", "J. R. Tolkien", "J R Tolkien"],
  ["soren lukasz dordevic", "Søren Łukasz Đorđević"],
  ["strasse", "Straße", "STRASSE"],
  ["aesir thor", "Æsir Þór"],
  ["Ἀνδρέας", "ανδρεας", "ΑΝΔΡΕΑΣ"],
  ["김철수", "김철수".normalize("NFD")],
  ["семен", "Семён", "СЕМЕН"],
];

describe("The key of a name", () => {
  test.each(same.map((names) => [names.join(" = "), names] as const))("is one: %s", (_, names) => {
    expect(new Set(names.map(personKey))).toEqual(new Set([personKey(names[0] ?? "")]));
  });

  test.each([
    ["Maria Chen", "Mario Chen"],
    ["Maria Chen", "Maria"],
    ["John Smith", "John Smith Jr."],
    ["John Smith Sr.", "John Smith Jr."],
    ["Henry IV", "Henry III"],
    ["Ana Ruiz", "Ruiz Ana"],
    ["Don Draper", "Draper"],
    ["Yo-Yo Ma", "Yo-Yo"],
    ["Ed Chen", "Chen"],
    // The vowels of these scripts are marks, and no accents.
    ["राम", "रमा"],
    ["かな", "がな"],
    ["กา", "กี"],
  ])("of %s is not that of %s", (one, other) => {
    expect(personKey(one)).not.toBe(personKey(other));
  });

  test("keeps the one word there is, be it a title or a degree", () => {
    expect(["Dr", "Prof. Dr.", "Miss", "PhD", "Chen PhD"].map(personKey)).toEqual([
      "dr",
      "dr",
      "miss",
      "phd",
      "chen phd",
    ]);
  });

  test.each(["", " ", "...", "👋", "'", "-"])("of %j, which has no letters, is empty", (name) => {
    expect(personKey(name)).toBe("");
  });

  test("is its own key, so that a name is found by any way to write it", () => {
    const word = fc.constantFrom(
      "Maria",
      "Chen",
      "Núñez",
      "Ødegaard",
      "日本",
      "Ma",
      "J.R.",
      "İpek",
      "M.",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const key = personKey(words.join(" "));
        expect(personKey(key)).toBe(key);
      }),
    );
  });

  test("is the same for a name that was turned, accented and titled", () => {
    const given = fc.constantFrom("Maria", "José", "Ødd", "晓明", "Anne-Marie");
    const family = fc.constantFrom("Chen", "van der Berg", "O'Neil", "Ñandú");
    const title = fc.constantFrom("", "Dr. ", "Prof. Dr. ", "Mrs ");
    fc.assert(
      fc.property(given, family, title, (first, last, before) => {
        const key = personKey(`${first} ${last}`);
        expect(personKey(`${last}, ${first}`)).toBe(key);
        expect(personKey(`${before}${first} ${last}`.normalize("NFD"))).toBe(key);
        expect(personKey(`${last}, ${before}${first}`.toUpperCase())).toBe(key);
      }),
    );
  });
});
