/** The command's own words: every language says all of them, with its own plurals. */
import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../../src/core/language/catalogue-for";
import { commandCatalogueFor } from "../../../../src/core/language/command/index";

const english = commandCatalogueFor("en");
const german = commandCatalogueFor("de");

/** Every text by its place; of functions the place alone. */
function textsOf(value: unknown, place = ""): readonly (readonly [string, string | null])[] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value === "function") return [[place, null]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`));
}

const own = ({ help, calls, disk, acts, answers, imports }: typeof english) =>
  textsOf({ help, calls, disk, acts, answers, imports });

describe("The command's words", () => {
  test("come with all that the app says", () => {
    expect(german).toMatchObject({ screen: catalogueFor("de").screen });
    expect(commandCatalogueFor("de-AT")).toBe(german);
    expect(commandCatalogueFor("fr")).toBe(english);
  });

  test("are as many in German as in English, and none is empty", () => {
    expect(own(german).map(([place]) => place)).toEqual(own(english).map(([place]) => place));
    expect(own(german).filter(([, text]) => text?.trim() === "")).toEqual([]);
  });

  test("are all in German where they are no functions", () => {
    const said = new Map(own(english));
    const same = own(german).filter(([place, text]) => text !== null && text === said.get(place));
    expect(same).toEqual([]);
  });
});

describe("In German", () => {
  const { answers, imports, help, acts } = german;

  test.each([
    [1, "1 Notiz gelesen: 1 Ziel, 1 Kontakt, 1 Tagebuchnotiz."],
    [0, "0 Notizen gelesen: 0 Ziele, 0 Kontakte, 0 Tagebuchnotizen."],
    [2, "2 Notizen gelesen: 2 Ziele, 2 Kontakte, 2 Tagebuchnotizen."],
  ])("%i notes are counted as such", (count, sentence) => {
    const size = { notes: count, goals: count, contacts: count, journal: count };
    expect(answers.problems.read(size)).toBe(sentence);
  });

  test("problems are counted by what they are, and those that are none left out", () => {
    expect(answers.problems.counted(1, 1, 1)).toBe("1 Fehler, 1 Warnung, 1 Hinweis");
    expect(answers.problems.counted(2, 0, 3)).toBe("2 Fehler, 3 Hinweise");
    expect(answers.problems.counted(0, 2, 0)).toBe("2 Warnungen");
  });

  test("people and notes of an import agree with their number", () => {
    expect(imports.found("CSV", 1, "a.csv")).toBe("CSV: 1 Person in a.csv.");
    expect(imports.found("CSV", 2, "a.csv")).toBe("CSV: 2 Personen in a.csv.");
    expect(imports.made(1, true)).toBe("1 Notiz anzulegen");
    expect(imports.made(2, false)).toBe("2 Notizen angelegt");
    expect(imports.added(1, false)).toBe("1 Notiz ergänzt");
    expect(imports.added(2, true)).toBe("2 Notizen zu ergänzen");
    expect(imports.unsure(1)).toBe("Unsicher bei 1 Person, mit ihr geschieht nichts");
    expect(imports.unsure(2)).toBe("Unsicher bei 2 Personen, mit ihnen geschieht nichts");
    expect(imports.same(1)).toBe("1 Notiz enthält alles schon.");
    expect(imports.same(2)).toBe("2 Notizen enthalten alles schon.");
    expect([imports.problems(1), imports.problems(2)]).toEqual(["1 Problem", "2 Probleme"]);
    expect(imports.written(1)).toBe("1 Notiz geschrieben.");
  });

  test("arguments that are too many agree with their number", () => {
    expect(help.wrong.tooMany("date", 1, 2)).toBe(
      "Zu viele Argumente für „date“: 2 sind da, 1 ist vorgesehen.",
    );
    expect(help.wrong.tooMany(null, 0, 1)).toBe(
      "Zu viele Argumente: 1 ist da, keines ist vorgesehen.",
    );
    expect(help.wrong.tooMany("snooze", 2, 3)).toMatch(/2 sind vorgesehen/);
  });

  test("what was meant is offered, one or several", () => {
    expect(help.wrong.unknownCommand("dat", ["date"])).toMatch(/Meintest du date\?$/);
    expect(help.wrong.unknownCommand("d", ["date", "done"])).toMatch(
      /Meintest du date oder done\?$/,
    );
    expect(help.wrong.unknownCommand("x", [])).toBe("Einen Befehl „x“ gibt es nicht.");
  });

  test("plans and notes that are left over agree with their number", () => {
    expect([answers.agenda.more(1), answers.agenda.more(2)]).toEqual([
      "und 1 weiteres",
      "und 2 weitere",
    ]);
    expect(acts.unfinished.takenBack("Import", "2026-11-22T10:00", 1, 1, [])).toBe(
      "„Import“ wurde am 2026-11-22T10:00 unterbrochen und darum in 1 von 1 Notiz zurückgenommen.",
    );
    expect(acts.unfinished.takenBack("Import", "2026-11-22T10:00", 1, 3, ["A.md"])).toMatch(
      /1 von 3 Notizen zurückgenommen\. Seither von jemandem geändert und gelassen: A\.md\.$/,
    );
    expect(answers.marks.known(0, 2)).toBe("noch keine");
    expect(answers.marks.known(1, 2)).toBe("1 von 2");
    expect(answers.marks.known(2, 2)).toBe("alle");
  });
});
