import { describe, expect, test } from "@jest/globals";
import { day } from "../note-builder";
import { aPerson, peopleOf, problemsOf } from "./samples";

const fileOf = (...cards: readonly (readonly string[])[]): string =>
  cards.map((lines) => ["BEGIN:VCARD", ...lines, "END:VCARD", ""].join("\r\n")).join("");

/** The person of one card with no problem. */
function personOf(...lines: readonly string[]) {
  const file = fileOf(lines);
  expect(problemsOf("a.vcf", file)).toEqual([]);
  const people = peopleOf("a.vcf", file);
  expect(people).toHaveLength(1);
  return people[0];
}

describe("The name of a card", () => {
  test.each([
    ["FN before N", ["N:Chen;Maria;;;", "FN:Maria Lucía Chen"], "Maria Lucía Chen"],
    ["N where FN is missing", ["N:Chen;Maria;Lucía;Dr.;PhD"], "Maria Lucía Chen PhD"],
    ["N where FN is blank", ["FN: ", "N:Chen;Maria"], "Maria Chen"],
    ["a given name alone", ["N:;Maria;;;"], "Maria"],
    ["the first FN of several", ["FN:Maria", "FN:Mary"], "Maria"],
    ["the first N that says anything", ["N:;;;;", "N:Chen;Maria"], "Maria Chen"],
    ["a nickname where there is nothing else", ["NICKNAME:Mari"], "Mari"],
    ["FN turned around", ["FN:Chen\\, Maria"], "Maria Chen"],
    ["in any case", ["fn:Maria"], "Maria"],
    ["in a group of properties", ["item1.FN:Maria"], "Maria"],
    ["with a language", ["FN;LANGUAGE=es:María"], "María"],
  ])("is %s", (_, lines, name) => {
    expect(personOf(...lines)?.name).toBe(name);
  });

  test("is missing where there is none, which is told with what else is known", () => {
    expect(problemsOf("a.vcf", fileOf(["EMAIL:shop@example.org"]))).toEqual(["1 import-no-name"]);
    expect(problemsOf("a.vcf", fileOf([]))).toEqual(["1 import-no-name"]);
  });
});

describe("What old phones write", () => {
  test("is read in quoted-printable, over soft line ends, in the charset that is named", () => {
    const utf8 = ["N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=", "=B6rg;;;"];
    expect(personOf(...utf8)?.name).toBe("Jörg Müller");
    const latin = ["FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FCller"];
    expect(personOf(...latin)?.name).toBe("Jörg Müller");
    expect(personOf("FN;QUOTED-PRINTABLE:J=C3=B6rg")?.name).toBe("Jörg");
  });

  test("is read where every letter is encoded, the birthday too", () => {
    const head = "ENCODING=QUOTED-PRINTABLE";
    expect(
      personOf(`FN;${head}:=41=6E=61`, `BDAY;${head}:1990=2D04=2D17`, `TEL;CELL;${head}:=2B49=31`),
    ).toMatchObject({ name: "Ana", birthday: "1990-04-17", phones: ["+491"] });
  });

  test("keeps a semicolon that was encoded within its part of the name", () => {
    expect(personOf("N;QUOTED-PRINTABLE:Chen=3BLee;Maria")?.name).toBe("Maria Chen;Lee");
  });

  test("is read as it stands where nothing is encoded", () => {
    expect(personOf("FN:100=41% Ana")?.name).toBe("100=41% Ana");
  });
});

describe("What is known of a person", () => {
  const ana = (...lines: readonly string[]) => personOf("FN:Ana", ...lines);

  test.each([
    [["NICKNAME:Nana,Ani"], { aliases: ["Nana", "Ani"] }],
    [["NICKNAME:Nana", "NICKNAME:Ani"], { aliases: ["Nana", "Ani"] }],
    [["NICKNAME:Nana\\, the first"], { aliases: ["Nana, the first"] }],
    [
      ["EMAIL;TYPE=HOME:a@example.org", "EMAIL:b@example.org"],
      { emails: ["a@example.org", "b@example.org"] },
    ],
    [
      ["item1.EMAIL;type=INTERNET:a@example.org", "item1.X-ABLabel:Home"],
      { emails: ["a@example.org"] },
    ],
    [["TEL;CELL:0170 5550101"], { phones: ["0170 5550101"] }],
    [["TEL;VALUE=uri;TYPE=cell:tel:+1-212-555-0103"], { phones: ["+1-212-555-0103"] }],
    [["ORG:Acme\\, Inc.;Sales;North"], { company: "Acme, Inc." }],
    [["ORG:;Sales"], { company: "Sales" }],
    [["TITLE:Head of Learning"], { role: "Head of Learning" }],
    [["ROLE:Teacher", "TITLE:Head of Learning"], { role: "Teacher" }],
    [["TITLE:", "ROLE:Teacher"], { role: "Teacher" }],
    [["BDAY:19900417"], { birthday: "1990-04-17" }],
    [["BDAY;VALUE=date:1990-04-17"], { birthday: "1990-04-17" }],
    [["BDAY:--0417"], { birthday: "04-17" }],
    [["BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-17"], { birthday: "04-17" }],
    [["BDAY:", "BDAY:1990-04-17"], { birthday: "1990-04-17" }],
    [["URL:https\\://example.org/ana?a=1\\;b"], { links: ["https://example.org/ana?a=1;b"] }],
    [["URL;TYPE=WORK:https://example.org:8080/"], { links: ["https://example.org:8080/"] }],
    [["X-KITH-MET:2024-11-18"], { met: day("2024-11-18") }],
  ])("is taken of %j", (lines, parts) => {
    expect(ana(...lines)).toEqual(aPerson("Ana", parts));
  });

  test.each([
    "ADR:;;Street 1;Bonn;;53111;",
    "NOTE:She likes\\ntea",
    "PHOTO;ENCODING=b;TYPE=JPEG:AAAA",
    "CATEGORIES:friends",
    "ANNIVERSARY:20150606",
    "REV:20240101T000000Z",
    "X-SOCIALPROFILE:x",
    "EMAILS:a@example.org",
  ])("is nothing of %s", (line) => {
    expect(ana(line)).toEqual(aPerson("Ana"));
  });

  test("is left out with a problem at its card where it can't be read", () => {
    const file = fileOf(["FN:Bo"], ["FN:Ana", "BDAY:circa 1800", "EMAIL:at home"]);
    expect(peopleOf("a.vcf", file)[1]).toEqual(aPerson("Ana", { line: 4 }));
    expect(problemsOf("a.vcf", file)).toEqual(["4 import-email", "4 import-date"]);
  });
});

describe("Cards", () => {
  test.each(["KIND:group", "kind:ORG", "KIND:location", "X-ADDRESSBOOKSERVER-KIND:group"])(
    "of no person are left out: %s",
    (line) => {
      expect(peopleOf("a.vcf", fileOf(["FN:Friends", line], ["FN:Ana"]))).toMatchObject([
        { name: "Ana" },
      ]);
    },
  );

  test("of an individual, and of a kind that nobody knows, are people", () => {
    expect(personOf("FN:Ana", "KIND:individual")?.name).toBe("Ana");
    expect(personOf("FN:Ana", "KIND:x-friend")?.name).toBe("Ana");
  });

  test("are read in their order, each with the line it begins on", () => {
    const file = fileOf(["FN:Ana"], ["FN:Bo", "NOTE:one", " two"], ["FN:Cy"]);
    expect(peopleOf("a.vcf", file).map(({ line, name }) => `${line} ${name}`)).toEqual([
      "1 Ana",
      "4 Bo",
      "9 Cy",
    ]);
  });

  test("that are whole are read though the one between them is not", () => {
    const file =
      "BEGIN:VCARD\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nBEGIN:VCARD\nFN:Cy\nEND:VCARD\n";
    expect(peopleOf("a.vcf", file).map(({ name }) => name)).toEqual(["Ana", "Cy"]);
    expect(problemsOf("a.vcf", file)).toEqual(["4 vcard-no-end"]);
  });
});
