import { describe, expect, test } from "@jest/globals";
import tables from "papaparse";
import { type ColumnUse, columnKey, useNamed } from "../../../src/core/import/csv-columns";
import { findHeader, likelyHeader } from "../../../src/core/import/csv-header";

/** The header as `line delimiter cell|cell`; null without one. */
function headerOf(text: string, maps: Readonly<Record<string, string>> = {}): string | null {
  const mapping = new Map<string, ColumnUse>(
    Object.entries(maps).map(([name, use]) => [columnKey(name), useNamed(use)!]),
  );
  const header = findHeader(text, mapping, tables);
  return header && `${header.row.line} ${header.delimiter} ${header.row.cells.join("|")}`;
}

describe("The row that names the columns", () => {
  test.each([
    ["commas", "Name,Email\nAna,a@example.org", "1 , Name|Email"],
    ["semicolons", "Vorname;Nachname\nAna;Ruiz", "1 ; Vorname|Nachname"],
    ["tabs", "First Name\tLast Name\n", "1 \t First Name|Last Name"],
    ["bars", "Name|Phone\n", "1 | Name|Phone"],
    ["nothing, since there is one column", "Name\nAna Ruiz\n", "1 , Name"],
    ["quotes around each", '"Name","E-mail"\n', "1 , Name|E-mail"],
    [
      "semicolons where a comma is in a name",
      'Name;Company, if any\n"Ruiz, Ana";Acme',
      "1 ; Name|Company, if any",
    ],
  ])("is found with %s between them", (_, text, header) => {
    expect(headerOf(text)).toBe(header);
  });

  test.each([
    [
      "of Connections.csv",
      'Notes:\n"When exporting, you may notice, that"\n\nFirst Name,Last Name,URL\nAna,Ruiz,',
      "4 , First Name|Last Name|URL",
    ],
    ["of blank lines", "\n\n ,\nName,Email\n", "4 , Name|Email"],
    [
      "of one word that a column may have",
      "Contact\n\nFirst Name,Last Name,Email\n",
      "3 , First Name|Last Name|Email",
    ],
    ["of a title and a date", "All my contacts;2026-11-22\nName;Telefon\n", "2 ; Name|Telefon"],
  ])("is found below a preamble %s", (_, text, header) => {
    expect(headerOf(text)).toBe(header);
  });

  test("is the first of two alike, as where two exports were put together", () => {
    expect(headerOf("Name,Email\nAna,a@example.org\nName,Email\n")).toBe("1 , Name|Email");
  });

  test.each([
    ["an empty file", ""],
    ["people without a header", "Ana Ruiz,ana@example.org\nBo,bo@example.org\n"],
    ["columns of which none names anybody", "Company,City\nAcme,Bonn\n"],
    ["a header that comes later than any preamble", `${"x\n".repeat(25)}Name,Email\n`],
  ])("is none in %s", (_, text) => {
    expect(headerOf(text)).toBeNull();
  });

  test("may be the twenty-fifth", () => {
    expect(headerOf(`${"x\n".repeat(24)}Name,Email\n`)).toBe("25 , Name|Email");
  });

  test("is the one that has a column of the caller's word", () => {
    expect(headerOf("Wer,Ort\nAna,Bonn\n")).toBeNull();
    expect(headerOf("Wer,Ort\nAna,Bonn\n", { wer: "name" })).toBe("1 , Wer|Ort");
  });
});

describe("What a table without a known header may call its columns", () => {
  test.each([
    ["Wer;Ort;Seit\nAna;Bonn;2020\n", ["Wer", "Ort", "Seit"]],
    ["\n\nWer,Ort\n", ["Wer", "Ort"]],
    ["one\n", ["one"]],
    ["", []],
  ])("is its first row that says anything: %j", (text, cells) => {
    expect(likelyHeader(text, tables)).toEqual(cells);
  });
});
