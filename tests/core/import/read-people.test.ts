import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { largestFile } from "../../../src/core/import/read-people";
import { aPerson, peopleOf, problemsOf, read, sample } from "./samples";

const utf16 = (text: string, mark = true): Uint8Array =>
  new Uint8Array(Buffer.from(`${mark ? "\uFEFF" : ""}${text}`, "utf16le"));

describe("An address book", () => {
  test("of an old phone is read: quoted-printable, bare parameters, a picture", () => {
    expect(peopleOf("a.vcf", sample("phone-2.1.vcf"))).toEqual([
      aPerson("Dr. Jörg Müller", {
        emails: ["joerg@example.org"],
        phones: ["+49 170 5550101", "030 5550102"],
        company: "Muster GmbH",
        birthday: "1980-02-29",
      }),
    ]);
  });

  test("of a newer phone is read: folded lines, groups of properties, a birthday without a year", () => {
    expect(peopleOf("a.vcf", sample("phone-3.0.vcf"))).toEqual([
      aPerson("Maria Lucía Chen", {
        aliases: ["Mari"],
        emails: ["maria@example.org", "m.chen@example.com"],
        phones: ["+1 (212) 555-0103"],
        company: "Acme, Inc.",
        role: "Head of Learning",
        birthday: "04-17",
        links: ["https://maria.example.org"],
      }),
    ]);
  });

  test("by the newest standard is read, numbers as addresses too", () => {
    expect(peopleOf("a.vcf", sample("standard-4.0.vcf"))).toEqual([
      aPerson("Ama Owusu", {
        emails: ["ama@example.org"],
        phones: ["+233-20-555-0104"],
        company: "Harbour Trust",
        role: "Treasurer",
        birthday: "09-12",
        links: ["https://example.org/ama"],
      }),
    ]);
  });

  const louie = {
    line: 2,
    aliases: ["Lou"],
    emails: ["louie@example.org", "lou@example.com"],
    phones: ["+1 212 555 0105"],
    company: "Peak Gear",
    role: "Buyer",
    links: ["https://example.org/louie"],
  };

  test("of Google is read by its old columns", () => {
    expect(peopleOf("a.csv", sample("google-old.csv"))).toEqual([
      aPerson("Louie Alvarez", { ...louie, birthday: "04-17" }),
    ]);
  });

  test("of Google is read by its new columns; a shop is no person", () => {
    expect(peopleOf("a.csv", sample("google-new.csv"))).toEqual([
      aPerson("Louie Alvarez Jr.", { ...louie, birthday: "1990-04-17" }),
    ]);
    expect(problemsOf("a.csv", sample("google-new.csv"))).toEqual(["3 import-no-name"]);
  });

  test("of Outlook is read: Title is an honorific there, and 0/0/00 no birthday", () => {
    expect(peopleOf("a.csv", sample("outlook.csv"))).toEqual([
      aPerson("Nadia Rahman", {
        line: 2,
        emails: ["nadia@example.org", "n.rahman@example.com"],
        phones: ["+31 20 555 0106", "+31 6 5550 0107"],
        company: "Delta Works",
        role: "Engineer",
        birthday: "1985-04-17",
        links: ["https://example.org/nadia"],
      }),
      aPerson("Tom O'Brien", { line: 3, emails: ["tom@example.org"] }),
    ]);
  });

  test("of LinkedIn is read below its preamble; the day of connecting is the day you met", () => {
    const [priya, jon] = peopleOf("a.csv", sample("linkedin-connections.csv"));
    expect(priya).toMatchObject({ name: "Priya Nair", company: "Orchard, Ltd", met: "2024-11-18" });
    expect(jon).toMatchObject({ line: 6, emails: ["jon@example.org"], met: "2023-02-03" });
  });

  test.each([
    ["semicolons", "Name;Firma\nAna Ruiz;Acme\n"],
    ["tabs", "Name\tCompany\nAna Ruiz\tAcme\n"],
    ["a line for the spreadsheet", "sep=;\nName;Company\nAna Ruiz;Acme\n"],
    ["line ends of old Macs", "Name,Company\rAna Ruiz,Acme\r"],
  ])("with %s is read", (_, text) => {
    expect(peopleOf("a.csv", text)).toMatchObject([{ name: "Ana Ruiz", company: "Acme" }]);
  });

  test.each([
    ["UTF-16", utf16("Name,Email\nZoë,zoe@example.org\n")],
    ["UTF-16 without a mark", utf16("Name,Email\nZoë,zoe@example.org\n", false)],
    ["Latin-1", Buffer.from("Name,Email\nZoë,zoe@example.org\n", "latin1")],
    ["UTF-8 with a mark", Buffer.from("\uFEFFName,Email\nZoë,zoe@example.org\n")],
  ])("in %s is read", (_, bytes) => {
    expect(peopleOf("a.csv", bytes)).toMatchObject([{ name: "Zoë", emails: ["zoe@example.org"] }]);
  });

  test("with columns of one's own is read as one says", () => {
    const text = "Wer,Gruppe,Seit\nAna Ruiz,close,2024-02-03\n";
    const maps = { Wer: "name", Gruppe: "circle", Seit: "met" };
    expect(peopleOf("a.csv", text, maps)).toEqual([
      aPerson("Ana Ruiz", {
        line: 2,
        met: "2024-02-03" as never,
        more: new Map([["circle", ["close"]]]),
      }),
    ]);
  });

  test("shows by its own dates whether days or months come first", () => {
    const text = "Name,Birthday\nAna,3/4/1990\nBob,4/17/1985\n";
    expect(peopleOf("a.csv", text).map(({ birthday }) => birthday)).toEqual([
      "1990-03-04",
      "1985-04-17",
    ]);
  });

  test("turns names around, and leaves degrees where they are", () => {
    const text = 'Name\n"Chen, Maria"\n"Rahman, PhD"\n"Smith, Jr."\n';
    expect(peopleOf("a.csv", text).map(({ name }) => name)).toEqual([
      "Maria Chen",
      "Rahman, PhD",
      "Smith, Jr.",
    ]);
  });
});

describe("What is wrong with a file is said with its line", () => {
  test.each([
    [
      "a lost blank before a folded line",
      "BEGIN:VCARD\nFN:Ana\nNOTE:one\ntwo\nEND:VCARD\n",
      ["4 vcard-folding"],
    ],
    [
      "a card that is cut off",
      "BEGIN:VCARD\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nFN:Bo",
      ["4 vcard-no-end"],
    ],
    [
      "an email address that is none",
      "BEGIN:VCARD\nFN:Ana\nEMAIL:at home\nEND:VCARD\n",
      ["1 import-email"],
    ],
  ])("%s", (_, text, problems) => {
    expect(problemsOf("a.vcf", text)).toEqual(problems);
  });

  test.each([
    ["no header", "Ana,ana@example.org\n", ["1 csv-no-header"]],
    ["nothing at all", "", ["1 import-empty"]],
    ["an open quote", 'Name,Email\nAna,a@example.org\n"Bo,b@example.org\n', ["3 csv-quote"]],
    ["more cells than columns", "Name,Email\nRuiz, Ana,a@example.org\n", ["2 csv-cells"]],
    ["a date that can't be read", "Name,Birthday\nAna,someday\n", ["2 import-date"]],
  ])("%s", (_, text, problems) => {
    expect(problemsOf("a.csv", text)).toEqual(problems);
  });

  test.each([
    [
      "a web page",
      "a.csv",
      "<html><table><tr><td>Name</td></tr></table></html>",
      /web page on line 1/,
    ],
    ["a packed spreadsheet", "a.csv", "PK\u0003\u0004rest", /spreadsheet/],
    ["a calendar", "a.vcf", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", /no BEGIN:VCARD/],
    ["bytes that are no text", "a.csv", "a\0b\0\0c", /no text/],
  ])("%s is refused", (_, name, text, because) => {
    expect(problemsOf(name, text)).toEqual([expect.stringMatching(because)]);
  });

  const bytes = (...first: readonly number[]) => Uint8Array.from([...first, 0x41, 0x2c, 0x42]);

  test.each([
    ["a file a byte too large", new Uint8Array(largestFile + 1), /larger than 100 MB/],
    ["a workbook", bytes(0x50, 0x4b, 0x03, 0x04), /spreadsheet/],
    ["an old workbook", bytes(0xd0, 0xcf, 0x11, 0xe0), /spreadsheet/],
    ["a packed file", bytes(0x1f, 0x8b, 0x08), /spreadsheet/],
    ["a PDF", bytes(0x25, 0x50, 0x44, 0x46), /spreadsheet/],
    [
      "a web page in capitals behind blanks",
      Buffer.from("\n <!DOCTYPE HTML>\n<TABLE>"),
      /web page/,
    ],
    ["a web page in UTF-16", utf16("<table><tr><td>Name</td></tr></table>"), /web page/],
    ["a workbook as XML", Buffer.from('<?xml version="1.0"?><Workbook/>'), /web page/],
  ])("%s is refused, whatever its name", (_, source, because) => {
    for (const name of ["a.csv", "a.vcf", "a"]) {
      expect(problemsOf(name, source)).toEqual([expect.stringMatching(because)]);
    }
  });

  test.each([
    ["cards in a file of any name", "people.txt", "BEGIN:VCARD\nFN:Ana\nEND:VCARD\n"],
    ["cards behind words of a mail", "a.vcf", "Sent by Bo\n\nBEGIN:VCARD\nFN:Ana\nEND:VCARD\n"],
    [
      "cards far down in a file of cards",
      "a.VCF",
      `${"x\n".repeat(3000)}begin:vcard\nFN:Ana\nEND:VCARD`,
    ],
    ["a table in a file of any name", "people", "Name\nAna\n"],
    ["a table whose words are marks of the web", "a.csv", "Name,Notes\nAna,<table>\n"],
  ])("%s are read by what they are", (_, name, text) => {
    expect(peopleOf(name, text)).toMatchObject([{ name: "Ana" }]);
  });

  test.each([
    ["a table", "Name\nAna\n"],
    ["a begin in a group, which no card has", "a.BEGIN:VCARD\nFN:Ana\na.END:VCARD\n"],
  ])("%s that calls itself a vCard is refused rather than read as nobody", (_, text) => {
    expect(problemsOf("a.vcf", text)).toEqual([expect.stringMatching(/no BEGIN:VCARD/)]);
  });

  test.each(["a.vcf", "a.csv"])("an empty file %s says so", (name) => {
    for (const text of ["", "\n \n", "\uFEFF"])
      expect(problemsOf(name, text)).toEqual(["1 import-empty"]);
  });

  test("a card within a card and a picture without blanks disturb nothing", () => {
    const text =
      "BEGIN:VCARD\nVERSION:2.1\nFN:Ana\nAGENT:\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nPHOTO:AAAA\nBBBB\nTEL:12345\nEND:VCARD\n";
    expect(peopleOf("a.vcf", text)).toMatchObject([{ name: "Ana", phones: ["12345"] }]);
    expect(problemsOf("a.vcf", text)).toEqual([]);
  });

  test("no bytes make reading throw, and nobody is without a name", () => {
    const cells = fc.array(
      fc.constantFrom(
        "BEGIN:VCARD",
        "END:VCARD",
        "FN:",
        "N;",
        "BDAY:",
        "=C3",
        "Name",
        ",",
        ";",
        '"',
        "\n",
        "\r",
        " ",
        ":",
        "a@b.c",
        "é",
        "\0",
        "__proto__",
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom("a.vcf", "a.csv"),
        fc.oneof(
          cells.map((parts) => parts.join("")),
          fc.uint8Array(),
        ),
        (name, source) => {
          const outcome = read(name, source);
          expect(
            outcome.is === "refused" || outcome.people.every((person) => person.name !== ""),
          ).toBe(true);
        },
      ),
    );
  });
});
