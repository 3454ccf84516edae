import { describe, expect, test } from "@jest/globals";
import { newContacts } from "../../../src/core/edit/new-contact";
import { missingPeople } from "../../../src/core/evaluate/missing-people";
import { inEnglish } from "../../../src/core/language/sayings";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const missing = (lines: Readonly<Record<string, string>>, notes = {}): readonly string[] =>
  missingPeople(vaultOf({ ...journal(lines), ...notes }), day("2026-11-22")).map(
    ({ name, mentions }) => `${name} ${String(mentions)}`,
  );

describe("People without a note", () => {
  test("are those whom the journal links, in how many lines, most often first", () => {
    expect(
      missing({
        "2026-11-18": "Called [[Bo Li]]\n\nSaw [[ana ruiz|Ana]] and [[Ana Ruiz]]",
        "2026-11-19": "Lunch with [[Ana Ruiz]]",
      }),
    ).toEqual(["Bo Li 1", "Ana Ruiz 2"].reverse());
  });

  test("are not those who have one, by name, path or alias", () => {
    const notes = { "People/Ana Ruiz.md": person("aliases: [Nana Ruiz]"), "Bo Li.md": "" };
    expect(
      missing({ "2026-11-18": "Met [[Nana Ruiz]], [[People/Ana Ruiz]] and [[Bo Li]]" }, notes),
    ).toEqual([]);
  });

  test.each([
    ["a first name in a line that tells of a call", "Called [[Ana]]", ["Ana 1"]],
    ["a name with little words", "Met [[Ludwig van Beethoven]]", ["Ludwig van Beethoven 1"]],
    ["a name in other letters", "Called [[山田 太郎]]", ["山田 太郎 1"]],
    ["an attendee", "---\nattendees: [Ana]\n---\nNotes", ["Ana 1"]],
  ])("may be %s", (_, line, names) => {
    expect(missing({ "2026-11-18": line })).toEqual(names);
  });

  test.each([
    ["things, which begin with small letters", "Read about [[deep work]]"],
    ["one word in a line that tells of nothing", "Bought [[Milk]]"],
    ["dates and numbers", "See [[2026-11-17]] and [[Project 7]]"],
    ["folders and files", "See [[Files/Ana Ruiz.pdf]]"],
    ["long titles", "Read [[How To Win Friends And Influence People]]"],
  ])("are not %s", (_, line) => {
    expect(missing({ "2026-11-18": line })).toEqual([]);
  });

  test.each([
    ["four words", "Met [[Ana Maria de Souza]]", ["Ana Maria de Souza 1"]],
    ["two words in a line that tells of nothing", "Thought of [[Ana Ruiz]]", ["Ana Ruiz 1"]],
    ["words with more than one blank between them", "Thought of [[Ana  Ruiz]]", ["Ana  Ruiz 1"]],
    ["a name with blanks around it", "Called [[ Ana Ruiz ]]", ["Ana Ruiz 1"]],
    ["five words", "Met [[Ana Maria De Souza Lima]]", []],
    ["a small letter first", "Called [[ana Ruiz]]", []],
    ["a capital within a word alone", "Called [[iPhone]]", []],
    ["one letter", "Called [[A]]", []],
  ])("may have %s, or not: %s", (_, line, names) => {
    expect(missing({ "2026-11-18": line })).toEqual(names);
  });

  test("are called as they are most often, the first of equals", () => {
    const lines = (...all: readonly string[]) =>
      missing({ "2026-11-18": all.map((name) => `- Called [[${name}]]`).join("\n") });
    expect(lines("Ana Ruiz", "Ana RUIZ", "Ana RUIZ")).toEqual(["Ana RUIZ 3"]);
    expect(lines("Ana Ruiz", "Ana RUIZ")).toEqual(["Ana Ruiz 2"]);
    expect(lines("Ana Ruiz", "Ana RUIZ", "Ana Ruiz")).toEqual(["Ana Ruiz 3"]);
  });

  test("are counted by lines, and stand by name where these are equal", () => {
    expect(
      missing({ "2026-11-18": "Met [[Cy Om]], [[Bo Li]], [[Bo Li|Bo]] and [[Al Fo]]" }),
    ).toEqual(["Al Fo 1", "Bo Li 1", "Cy Om 1"]);
    expect(
      missing({
        "2026-11-18": "- Met [[Bo Li]]\n- Met [[Bo Li]]",
        "2026-11-17": "- Met [[Bo Li]]",
      }),
    ).toEqual(["Bo Li 3"]);
  });

  test("are those of today too", () => {
    expect(missing({ "2026-11-22": "Called [[Ana Ruiz]]" })).toEqual(["Ana Ruiz 1"]);
  });

  test("come with the last line of all notes, of one day the last", () => {
    const last = (notes: Readonly<Record<string, string>>) =>
      missingPeople(vaultOf(notes), day("2026-11-22")).map((one) => [
        one.lastDay,
        one.last.path,
        one.last.line,
      ]);
    const logged =
      "---\ntype: contact\n---\n- 2026-11-19 Met [[Ana Ruiz]]\n- 2026-11-02 Met [[Ana Ruiz]]\n";
    expect(
      last({ ...journal({ "2026-11-18": "Called [[Ana Ruiz]]" }), "People/Bo.md": logged }),
    ).toEqual([["2026-11-19", "People/Bo.md", 4]]);
    expect(last(journal({ "2026-11-18": "- Called [[Ana Ruiz]]\n- Called [[Ana Ruiz]]" }))).toEqual(
      [["2026-11-18", "Journal/2026-11-18.md", 2]],
    );
  });

  test("are not those of days ahead", () => {
    expect(missing({ "2026-11-23": "Called [[Ana Ruiz]]" })).toEqual([]);
  });

  test("come with the last line that names them", () => {
    const lines = { "2026-11-18": "Called [[Ana Ruiz]]", "2026-11-20": "Wrote to [[Ana Ruiz]]" };
    expect(missingPeople(vaultOf(journal(lines)), day("2026-11-22"))).toEqual([
      {
        name: "Ana Ruiz",
        mentions: 2,
        lastDay: "2026-11-20",
        last: { path: "Journal/2026-11-20.md", line: 1, text: "Wrote to [[Ana Ruiz]]" },
      },
    ]);
  });
});

describe("Notes for many people", () => {
  test("are made as one act, each at a path of its own, and none for whom there is one", () => {
    const index = vaultOf({ "People/Ana.md": person() });
    const { made, plan, refused } = newContacts(["Bo", "bo", "Ana", "Cy"], index, () => false);
    expect(made.map(({ path }) => path)).toEqual([
      "People/Bo.md",
      "People/bo 2.md",
      "People/Cy.md",
    ]);
    expect(plan.notes).toHaveLength(3);
    expect(refused.map(inEnglish)).toEqual(["There is a contact Ana already: People/Ana.md."]);
  });
});
