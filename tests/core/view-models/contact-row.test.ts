import { describe, expect, test } from "@jest/globals";
import { contactFacts } from "../../../src/core/evaluate/contact-state";
import { englishQueryWords } from "../../../src/core/language/en/query-words";
import { englishScreenWords } from "../../../src/core/language/en/screen-words";
import {
  columnHeading,
  type ContactRow,
  contactRow,
} from "../../../src/core/view-models/contact-row";
import { now } from "../evaluate/query/people";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const language = { query: englishQueryWords, screen: englishScreenWords };

function rowOf(path: string, columns: readonly string[]): ContactRow {
  const index = vaultOf({
    "People/Ana.md": person(
      "circle: close",
      "company: '[[Acme Ltd|Acme]]'",
      "likes: [tea, '[[Go]]']",
      "since: 2020-02-03",
    ),
    "People/New.md": person(),
    ...journal({
      "2026-04-14": "Coffee with [[Ana|her]]",
      "2026-11-20": "- [ ] Call [[Ana]] 📅 2026-11-27",
    }),
  });
  const contact = index.contact(path);
  if (contact === null) throw new Error(`no contact ${path}`);
  return contactRow(contactFacts(contact, index, day("2026-11-22")), columns, index, now, language);
}

describe("A contact's row", () => {
  test.each([
    ["name", "Ana"],
    ["last contact", "Tue 14 Apr"],
    ["silence", "7 months"],
    ["via", "meeting: Coffee with her"],
    ["circle", "close"],
    ["next plan", "Call Ana (Fri 27 Nov)"],
    ["state", "dormant"],
    ["company", "Acme"],
    ["likes", "tea, Go"],
    ["since", "Mon 3 Feb 2020"],
    ["nothing", ""],
  ])("shows %s", (column, text) => {
    expect(rowOf("People/Ana.md", [column]).cells.map((cell) => cell.text)).toEqual([text]);
  });

  test("of someone never contacted says so", () => {
    const { cells, standing } = rowOf("People/New.md", [
      "last contact",
      "silence",
      "via",
      "next plan",
    ]);
    expect(cells.map(({ text }) => text)).toEqual(["never", "never", "", ""]);
    expect(standing).toBe("never contacted");
  });

  test("leads to the line it was taken from", () => {
    const [via, plan] = rowOf("People/Ana.md", ["via", "next plan"]).cells;
    expect(via?.place).toEqual({ path: "Journal/2026-04-14.md", line: 1 });
    expect(plan?.place).toEqual({ path: "Journal/2026-11-20.md", line: 1 });
  });
});

test("A column is headed by its words, a property by its name", () => {
  expect(columnHeading("last contact", englishQueryWords)).toBe("Last contact");
  expect(columnHeading("shoe size", englishQueryWords)).toBe("Shoe size");
});
