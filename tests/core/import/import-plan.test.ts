import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { planOutcome } from "../../../src/core/edit/edit-plan";
import { importPlan } from "../../../src/core/import/import-plan";
import type { ImportedPerson } from "../../../src/core/import/imported-person";
import { person, vaultOf } from "../vault-of";
import { imported, type Notes } from "./imported";
import { aPerson } from "./samples";

const maria = "People/Maria Chen.md";

/** How a person is matched in a vault with one Maria. */
const matched = (who: ImportedPerson, ...properties: readonly string[]): string => {
  const { created, changed, same, asked } = imported({ [maria]: person(...properties) }, [
    who,
  ]).plan;
  return created.length > 0
    ? "new"
    : changed.length + same.length > 0
      ? "known"
      : asked[0]
        ? inEnglish(asked[0].why)
        : "";
};

describe("Who has a note already", () => {
  test.each([
    ["by email address, whatever the name", aPerson("M. C.", { emails: ["MARIA@example.org"] })],
    ["by name", aPerson("Maria Chen")],
    ["by name without its accents", aPerson("María Chën")],
    ["by name with an honorific and a degree", aPerson("Dr. Maria Chen PhD")],
    ["by name turned around", aPerson("Chen, Maria")],
    ["by alias", aPerson("Mari")],
  ])("is known %s", (_, who) => {
    expect(matched(who, "email: maria@example.org", "aliases: [Mari]")).toBe("known");
  });

  test.each([
    ["another name and address", aPerson("Mario Chen", { emails: ["mario@example.org"] })],
    ["the name of a father or son", aPerson("Maria Chen Jr.")],
    ["a first name alone", aPerson("Maria")],
  ])("is not whoever has %s", (_, who) => {
    expect(matched(who, "email: maria@example.org")).toBe("new");
  });

  test("is asked where the note of the name has another birthday", () => {
    expect(matched(aPerson("Maria Chen", { birthday: "1990-04-17" }), "birthday: 05-01")).toMatch(
      /another birthday/,
    );
  });

  test("is asked where two notes have the name, unless one has their number", () => {
    const notes = {
      "People/A.md": person("aliases: [Jo]", "phone: 030 5550102"),
      "People/B.md": person("aliases: [Jo]"),
    };
    expect(imported(notes, [aPerson("Jo")]).plan.asked).toMatchObject([
      { candidates: ["People/A.md", "People/B.md"] },
    ]);
    expect(imported(notes, [aPerson("Jo", { phones: ["+49 30 5550102"] })]).plan.same).toEqual([
      "People/A.md",
    ]);
  });

  test("is asked where the address speaks for one note and the name for another", () => {
    const notes = { "People/Ana.md": person("email: home@example.org"), "People/Bo.md": person() };
    expect(
      imported(notes, [aPerson("Bo", { emails: ["home@example.org"] })]).plan.asked,
    ).toHaveLength(1);
  });

  test("is asked where two of the file could be one; the same entry twice is one", () => {
    const one = aPerson("Jo Li", { line: 1, emails: ["a@example.org"] });
    const other = aPerson("Jo Li", { line: 2, emails: ["b@example.org"] });
    const { plan } = imported({}, [one, other, { ...one, line: 3 }]);
    expect(plan.created.map(({ person: { line } }) => line)).toEqual([1]);
    expect(plan.asked.map(({ person: { line } }) => line)).toEqual([2]);
  });

  test("is whoever the caller says, also the second time", () => {
    const two = [1, 2].map((line) => aPerson("Jo Li", { line, emails: [`${line}@example.org`] }));
    const choices = new Map([[2, { is: "new" }]] as const);
    const { after, plan } = imported({}, two, choices);
    expect(plan.created.map(({ path }) => path)).toEqual(["People/Jo Li.md", "People/Jo Li 2.md"]);
    expect(imported(after, two, choices).plan.edit.notes).toEqual([]);
  });
});

describe("The plan of an import", () => {
  test("is nothing for nobody", () => {
    expect(imported({ [maria]: person() }, []).plan).toMatchObject({
      edit: { title: ["importContacts", 0], notes: [] },
      created: [],
      changed: [],
      same: [],
      asked: [],
      problems: [],
    });
  });

  test("is one act, which says of how many notes it is", () => {
    const people = [aPerson("Ana"), aPerson("Maria Chen", { line: 2, company: "Acme" })];
    const { edit, created, changed } = imported({ [maria]: person() }, people).plan;
    expect(edit.title).toEqual(["importContacts", 2]);
    expect(edit.notes.map(({ path }) => path)).toEqual(["People/Ana.md", maria]);
    expect([created.length, changed.length]).toEqual([1, 1]);
  });

  test("has each note once, with what all of its entries say", () => {
    const people = [
      aPerson("Maria Chen", { line: 1, emails: ["m@example.org"] }),
      aPerson("M. C.", { line: 2, phones: ["030 5550101"] }),
    ];
    const choices = new Map([[2, { is: "contact", path: maria }]] as const);
    const chosenTwice = new Map([[1, { is: "contact", path: maria }], ...choices] as const);
    const { plan, after } = imported({ [maria]: person() }, people, chosenTwice);
    expect(plan.edit.notes).toHaveLength(1);
    expect(after[maria]).toBe(person("email: m@example.org", "phone: 030 5550101"));
    expect(imported(after, people, chosenTwice).plan.edit.notes).toEqual([]);
  });

  test("works on each note as it is when it is written, not as it was read", () => {
    const { plan } = imported({ [maria]: person() }, [
      aPerson("Maria Chen", { emails: ["m@example.org"] }),
    ]);
    const now = person("company: Acme", "email: M@example.org");
    expect(planOutcome(plan.edit, () => now)).toEqual({ is: "changes", changes: [] });
    expect(planOutcome(plan.edit, () => null)).toMatchObject({ is: "refused", path: maria });
  });

  test("refuses to make a note that came to be meanwhile", () => {
    const { plan } = imported({}, [aPerson("Ana")]);
    expect(planOutcome(plan.edit, () => "mine")).toMatchObject({
      is: "refused",
      path: "People/Ana.md",
    });
  });

  test("tells how far it is, before every fifty people", () => {
    const told: string[] = [];
    const people = Array.from({ length: 101 }, (_, at) => aPerson(`A ${at}`, { line: at + 1 }));
    const progress = (done: number, of: number) => told.push(`${done}/${of}`);
    importPlan(people, { index: vaultOf({}), isTaken: () => false, textOf: () => null, progress });
    expect(told).toEqual(["0/101", "50/101", "100/101"]);
  });
});

describe("Where new notes go", () => {
  const paths = (notes: Notes, ...names: readonly string[]) =>
    imported(
      notes,
      names.map((name, at) => aPerson(name, { line: at + 1, emails: [`${at}@example.org`] })),
    ).plan.created.map(({ path }) => path);

  test("is the folder with most contacts, else People", () => {
    expect(paths({}, "Ana")).toEqual(["People/Ana.md"]);
    const notes = { "Work/A.md": person(), "Work/B.md": person(), "Home/C.md": person() };
    expect(paths(notes, "Ana")).toEqual(["Work/Ana.md"]);
    expect(paths({ "A.md": person() }, "Ana")).toEqual(["Ana.md"]);
  });

  test("is beside whatever has the name already, be it no contact or in other letters", () => {
    expect(paths({ "People/ana.md": "---\nkith: ignore\n---\n" }, "ANA")).toEqual([
      "People/ANA 2.md",
    ]);
  });

  test("is one place for names that only marks part, since they may be one person's", () => {
    expect(paths({}, "AC/DC", "ac: dc", "AC DC!")).toEqual(["People/AC DC.md"]);
  });
});
