import { describe, expect, test } from "@jest/globals";
import { explainQuery } from "../../../../src/core/evaluate/query/explain-query";
import { instructionExamples } from "../../../../src/core/evaluate/query/instruction-examples";
import { instructions } from "../../../../src/core/evaluate/query/instructions";
import type { QueryBlock } from "../../../../src/core/evaluate/query/query";
import { englishQueryWords } from "../../../../src/core/language/en/query-words";
import { catalogueFor } from "../../../../src/core/language/catalogue-for";
import { parseQuery } from "../../../../src/core/evaluate/query/parse-query";
import { vaultOf } from "../../vault-of";
import { now, parsed } from "./people";

const explained = (block: QueryBlock, text: string): string =>
  explainQuery(parsed(block, text).query, englishQueryWords);

describe("A query is told in words", () => {
  test.each([
    ["dormant", "", "Contacts who are dormant by their own threshold; longest silence first."],
    [
      "dormant",
      "older than 6 months\ntagged #work\nnot in circle family\nsort by longest silence\nlimit 10\nshow company, last contact, via\nas table",
      "Contacts silent for at least 6 months; tagged #work; not in circle family; sorted by longest silence; at most 10; showing company, last contact and via; as a table.",
    ],
    [
      "dormant",
      "never contacted include",
      "Contacts who are dormant by their own threshold, and those who were never contacted; longest silence first.",
    ],
    [
      "dormant",
      "never contacted only",
      "Contacts who were never contacted; longest silence first.",
    ],
    [
      "dormant",
      "tagged #a or not in circle none",
      "Contacts who are dormant by their own threshold; tagged #a, or not without a circle; longest silence first.",
    ],
    [
      "dormant",
      "where last contact before last month",
      "Contacts who are dormant by their own threshold; last contact is before last month (2026-10-01); longest silence first.",
    ],
    [
      "dormant",
      "where rating > 3 or where met after 1 May 2024",
      "Contacts who are dormant by their own threshold; rating is more than 3, or met is after 1 May 2024 (2024-05-01); longest silence first.",
    ],
    [
      "interactions",
      "as heatmap by week",
      "Interactions with this note's contact, or with everyone in other notes; as a heat map by week; newest first.",
    ],
    ["goals", "cadence is each week", "Goals; cadence is weekly; in the order of their notes."],
    [
      "agenda",
      "next 14 days",
      "Plans, reminders and due contacts 2026-11-22 to 2026-12-05; earliest first.",
    ],
    [
      "interactions",
      "in circle close\nsince 1 May",
      "Interactions; in circle close; since 2026-05-01; newest first.",
    ],
    [
      "interactions",
      "kind is call",
      "Interactions with this note's contact, or with everyone in other notes; kind is call; newest first.",
    ],
  ] as const)("in %s: %s", (block, text, expected) => {
    expect(explained(block, text)).toBe(expected);
  });

  test.each(
    instructions.flatMap(({ blocks, name }) =>
      instructionExamples[name].map((example) => [example, name, blocks] as const),
    ),
  )("every example says something: %s", (example, name, blocks) => {
    const block = blocks.find((one) => parsed(one, example).problems.length === 0) ?? "dormant";
    const bare = explained(block, "");
    const said = explained(block, example);
    expect(said).toMatch(/^[A-Z].*\.$/);
    const changes = !["explain", "never contacted exclude"].includes(
      example === "never contacted exclude" ? example : name,
    );
    expect(said === bare).toBe(!changes);
  });
});

describe("A query is told in German", () => {
  const german = catalogueFor("de").query;
  const { settings } = vaultOf({}, { language: "de" });
  const told = (block: QueryBlock, text: string): string =>
    explainQuery(
      parseQuery(block, text, {
        separators: "lines",
        now,
        calendar: settings.calendar,
        words: german,
      }).query,
      german,
    );

  test.each([
    [
      "dormant",
      "older than 6 Monate\nnever contacted include\nnot in circle close or tagged #work\nsort by name, last contact reverse",
      "Kontakte, deren Stille mindestens 6 Monate dauert, und die, die nie kontaktiert wurden; nicht: im Kreis close oder mit dem Tag #work; sortiert nach Name, dann letzter Kontakt, umgekehrt.",
    ],
    [
      "dormant",
      'company is not Acme\nwhere last contact before 1. Mai\nin "People/Work"\npick 1\nas table\nshow company, via',
      "Kontakte, die nach ihrer eigenen Schwelle eingeschlafen sind; Firma ist nicht „Acme“; letzter Kontakt liegt vor 1. Mai (2026-05-01); im Ordner „People/Work“; 1 für heute ausgewählt; als Tabelle; mit Firma und über; längste Stille zuerst.",
    ],
    [
      "goals",
      "cadence is wöchentlich or alle zwei Wochen\nstatus is not paused\npace is behind\nlimit drei",
      "Ziele; Rhythmus ist wöchentlich oder alle 2 Wochen; Status ist nicht pausiert; Tempo ist im Rückstand; höchstens 3; in der Reihenfolge ihrer Notizen.",
    ],
    [
      "agenda",
      "this week\nkind is birthday or plan\nshort",
      "Vorhaben, Erinnerungen und fällige Kontakte, diese Woche (2026-11-22); Art ist Geburtstag oder Vorhaben; kurz; früheste zuerst.",
    ],
    [
      "interactions",
      "since letzten Monat\nkind is call\nas heatmap by week",
      "Begegnungen mit dem Kontakt dieser Notiz, in anderen Notizen mit allen; seit 2026-10-01 bis 2026-10-31; Art ist Anruf; als Kalender nach Wochen; neueste zuerst.",
    ],
  ] as const)("in %s: %s", (block, text, expected) => {
    expect(told(block, text)).toBe(expected);
  });

  test.each([
    [
      "dormant",
      "older than bald",
      "„bald“ passt hier nicht. Erwartet: eine Zeitspanne wie 6 Monate oder 180 Tage.",
    ],
    [
      "dormant",
      "as kards",
      "„kards“ passt hier nicht. Erwartet: eines von list, table, cards. Meintest du „cards“?",
    ],
    [
      "goals",
      "cadence is",
      "Nach „cadence is“ fehlt etwas: ein Rhythmus wie wöchentlich oder alle 2 Wochen.",
    ],
  ] as const)("and what is wrong with it as well, in %s: %s", (block, text, message) => {
    const options = {
      separators: "lines",
      now,
      calendar: settings.calendar,
      words: german,
    } as const;
    expect(parseQuery(block, text, options).problems.map((problem) => problem.message)).toEqual([
      message,
    ]);
  });

  test("with every example, and never in an English word of its own", () => {
    const english = englishQueryWords;
    for (const { name, blocks } of instructions) {
      expect(german.instructions.about[name]).not.toBe(english.instructions.about[name]);
      for (const example of instructionExamples[name]) {
        for (const block of blocks) {
          if (parsed(block, example).problems.length > 0) continue;
          expect(told(block, example)).not.toMatch(/\b(?:is|the|with|by|than|of|or|and)\b/);
        }
      }
    }
  });
});
