/** How one note was read, told in the language of who asks: English for programs, that of the app for people. */
import { describe, expect, test } from "@jest/globals";
import { toDay } from "../../../src/core/dates/day";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { explainAnswer } from "../../../src/core/view-models/explain-answer";
import { vaultOf } from "../vault-of";

const path = "Journal/2026-11-18.md";
const louie = { "People/Louie.md": "---\ntype: contact\n---\n" };

/** Why a line of a journal note was read as it was. */
function why(line: string, language?: string): string {
  const index = vaultOf({ ...louie, [path]: line });
  const sayings = language === undefined ? [] : [catalogueFor(language).sayings];
  const { lines } = explainAnswer(path, line, index, toDay("2026-11-22")!, ...sayings);
  return lines.map(({ because }) => because).join(" | ");
}

describe("Why a line was read so", () => {
  test.each([
    ["Called [[Louie]]", "links Louie; 'called'", "Link zu Louie; „called“"],
    [
      "I'll call [[Louie]] tomorrow",
      "links Louie; meant; 'tomorrow'; means: 'i'll call'",
      "Link zu Louie; vorgesehen; „tomorrow“; gemeint: „i'll call“",
    ],
    [
      "No answer from [[Louie]]",
      "links Louie; denies: 'no answer'",
      "Link zu Louie; verneint: „no answer“",
    ],
    [
      "[[Tea]] #coffee",
      "links no contact; tag gives meeting",
      "kein Link zu einem Kontakt; Tag bedeutet Treffen",
    ],
    [
      "- [x] Call [[Louie]]",
      "links Louie; a ticked task; 'call'",
      "Link zu Louie; abgehakte Aufgabe; „call“",
    ],
    [
      "- [ ] Call [[Louie]]",
      "links Louie; an open task; no time yet",
      "Link zu Louie; offene Aufgabe; noch ohne Zeit",
    ],
    ["- [-] Call [[Louie]]", "links Louie; a cancelled task", "Link zu Louie; verworfene Aufgabe"],
    [
      "- [ ] Buy milk",
      "an open task without a contact or a date",
      "offene Aufgabe ohne Kontakt oder Datum",
    ],
    ["> Called [[Louie]]", "a quote", "ein Zitat"],
    ["Slept late", "links nobody", "kein Link zu jemandem"],
    [
      "---\nattendees: Louie\n---",
      "links Louie; property 'attendees'",
      "Link zu Louie; Eigenschaft „attendees“",
    ],
  ])("%j: %s, %s", (line, english, german) => {
    expect(why(line)).toBe(english);
    expect(why(line, "en")).toBe(english);
    expect(why(line, "de")).toBe(german);
  });
});

test("a task of a note that is nothing else to Kith is a plan where it links a contact", () => {
  const project = "Projects/Move.md";
  const text = "- [ ] Ask [[Louie]] 📅 2026-12-01\n- [ ] Ask [[Movers]] 📅 2026-12-01\n";
  const { lines } = explainAnswer(
    project,
    text,
    vaultOf({ ...louie, [project]: text }),
    toDay("2026-11-22")!,
  );
  expect(lines.map(({ is }) => is)).toEqual(["plan", "ignored"]);
});
