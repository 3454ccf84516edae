import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { finished } from "../../../src/core/import/steps";
import { readCards } from "../../../src/core/import/vcard-lines";

/** Each card as the lines `place head=value`, and the problems as `line code`. */
function read(text: string) {
  const { cards, problems } = finished(readCards(text));
  return {
    cards: cards.map(({ lines }) =>
      lines.map(({ line, head, value }) => `${line} ${head}=${value}`),
    ),
    problems: problems.map(({ line, code }) => `${line} ${code}`),
  };
}

/** The properties of one card without any problem. */
function cardOf(...lines: readonly string[]): readonly string[] {
  const { cards, problems } = read(["BEGIN:VCARD", ...lines, "END:VCARD"].join("\n"));
  expect(problems).toEqual([]);
  expect(cards).toHaveLength(1);
  return cards[0] ?? [];
}

describe("The lines of a card", () => {
  test("are its properties, each with its place in the file", () => {
    expect(cardOf("VERSION:3.0", "FN:Ana")).toEqual(["2 VERSION=3.0", "3 FN=Ana"]);
  });

  test.each([
    ["Unix", "\n"],
    ["Windows", "\r\n"],
    ["old Macs", "\r"],
  ])("may end as those of %s", (_, end) => {
    expect(read(["BEGIN:VCARD", "FN:Ana", "END:VCARD", ""].join(end)).cards).toEqual([
      ["2 FN=Ana"],
    ]);
  });

  test("have their value behind the first colon that is in no quotes", () => {
    expect(cardOf("URL:https://example.org:80")).toEqual(["2 URL=https://example.org:80"]);
    expect(cardOf('TEL;X="a:b":1')).toEqual(['2 TEL;X="a:b"=1']);
    expect(cardOf('TEL;X="a:1')).toEqual(['2 TEL;X="a=1']);
  });

  test("go on behind a blank or a tab, of which one is taken away", () => {
    expect(cardOf("FN:Ana", "  Ruiz", "\tLópez", "TEL:1")).toEqual([
      "2 FN=Ana RuizLópez",
      "5 TEL=1",
    ]);
  });

  test("go on even through a line that is only a blank, and are parted by an empty one", () => {
    expect(cardOf("FN:An", " ", " a")).toEqual(["2 FN=Ana"]);
    expect(cardOf("FN:Ana", "", "TEL:1")).toEqual(["2 FN=Ana", "4 TEL=1"]);
  });

  test("go on in quoted-printable behind an equals sign, also where the next one begins like a property", () => {
    const head = "FN;ENCODING=QUOTED-PRINTABLE";
    expect(cardOf(`${head}:J=C3=B6rg M=`, "TEL:=C3=BCller")).toEqual([
      `2 ${head}=J=C3=B6rg MTEL:=C3=BCller`,
    ]);
  });

  test("do not go on over the end of the card, whatever quoted-printable says", () => {
    const cut = "BEGIN:VCARD\nFN;QUOTED-PRINTABLE:Ana=\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n";
    expect(read(cut)).toEqual({
      cards: [["2 FN;QUOTED-PRINTABLE=Ana"], ["5 FN=Bo"]],
      problems: [],
    });
  });

  test("keep an equals sign at their end where nothing is quoted-printable", () => {
    expect(cardOf("FN:a=", "TEL:1")).toEqual(["2 FN=a=", "3 TEL=1"]);
  });

  test("are left out where they are pictures, sounds and keys, folded or not", () => {
    expect(cardOf("PHOTO;ENCODING=b:AAAA", " BBBB", "item1.LOGO:CC", "FN:Ana")).toEqual([
      "5 FN=Ana",
    ]);
    expect(cardOf("PHOTO:AAAA", "BBBB", "CC==", "KEY:AA", "SOUND:BB", "FN:Ana")).toEqual([
      "7 FN=Ana",
    ]);
  });

  test("are no pictures where their name only begins as one", () => {
    expect(cardOf("PHOTOGRAPHER:Ana")).toEqual(["2 PHOTOGRAPHER=Ana"]);
  });

  test("are cut where no person can have typed them", () => {
    const [line = ""] = cardOf(`NOTE:${"a".repeat(99_999)}`, ` ${"b".repeat(10)}`, " c", " d");
    expect(line).toBe(`2 NOTE=${"a".repeat(99_999)}${"b".repeat(10)}`);
  });
});

describe("The cards of a file", () => {
  test.each([
    ["nothing", ""],
    ["blank lines alone", "\n \n\t\n"],
    ["lines of no card", "FN:Ana\n Ruiz\nEND:VCARD\n"],
  ])("are none in %s, and that is no problem of theirs", (_, text) => {
    expect(read(text)).toEqual({ cards: [], problems: [] });
  });

  test("begin and end in any case, with blanks about", () => {
    expect(read("begin: vcard \nFN:Ana\nEnd :VCard\t\n").cards).toEqual([["2 FN=Ana"]]);
  });

  test("may be empty", () => {
    expect(read("BEGIN:VCARD\nEND:VCARD").cards).toEqual([[]]);
  });

  test("that have no end are left out whole, each named by its beginning", () => {
    expect(read("BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nFN:Cy")).toEqual({
      cards: [["4 FN=Bo"]],
      problems: ["1 vcard-no-end", "6 vcard-no-end"],
    });
  });

  test("within a card belong to its agent and are left out, however deep", () => {
    const text =
      "BEGIN:VCARD\nFN:Ana\nAGENT:\nBEGIN:VCARD\nFN:Bo\nAGENT:\nBEGIN:VCARD\nFN:Cy\nEND:VCARD\nEND:VCARD\nTEL:1\nEND:VCARD";
    expect(read(text)).toEqual({ cards: [["2 FN=Ana", "11 TEL=1"]], problems: [] });
  });

  test("say which of their lines is neither a property nor goes on with one", () => {
    expect(read("BEGIN:VCARD\n Ana\nFN:Bo\nlost words\nTEL:1\nEND:VCARD")).toEqual({
      cards: [["3 FN=Bo", "5 TEL=1"]],
      problems: ["2 vcard-folding", "4 vcard-folding"],
    });
  });

  test("say it a hundred times and no more", () => {
    const text = `BEGIN:VCARD\n${"lost\n".repeat(150)}END:VCARD`;
    expect(read(text).problems).toHaveLength(100);
  });

  test("are the same whatever lines they are folded into", () => {
    const value = fc.string({
      unit: fc.constantFrom("a", " ", "é", ":", ";", "=", '"'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(value, fc.array(fc.nat(30), { maxLength: 5 }), (said, places) => {
        const line = `FN:${said}x`;
        const cuts = [...new Set(places)]
          .filter((at) => at > 3 && at < line.length)
          .sort((a, b) => a - b);
        const pieces = [0, ...cuts].map((from, at) => line.slice(from, cuts[at]));
        expect(cardOf(pieces.join("\r\n "))).toEqual([`2 FN=${said}x`]);
      }),
    );
  });

  test("never make reading throw, and have their lines in order", () => {
    const part = fc.constantFrom(
      "BEGIN:VCARD",
      "END:VCARD",
      "AGENT:",
      "FN:x",
      " y",
      "=",
      "\n",
      "\r",
      "z",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        for (const { line, lines } of finished(readCards(parts.join("\n"))).cards) {
          const places = [line, ...lines.map((one) => one.line)];
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        }
      }),
    );
  });
});
