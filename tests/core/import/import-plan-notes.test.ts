import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { journal, person } from "../vault-of";
import { imported } from "./imported";
import { aPerson } from "./samples";

const maria = "People/Maria Chen.md";

describe("What an import writes", () => {
  test("is a note with properties for a new person", () => {
    const who = aPerson("Ana: Ruiz", {
      emails: ["ana@example.org", "ruiz@example.com"],
      phones: ["+49 170 1"],
      company: "Acme: North",
      birthday: "04-17",
      more: new Map([["circle", ["close"]]]),
    });
    expect(imported({}, [who]).after).toEqual({
      "People/Ana – Ruiz.md":
        '---\ntype: contact\naliases:\n  - "Ana: Ruiz"\nemail:\n  - ana@example.org\n  - ruiz@example.com\nphone: "+49 170 1"\ncompany: "Acme: North"\nbirthday: 04-17\ncircle: close\n---\n# Ana – Ruiz\n',
    });
  });

  test("is only what is missing for a known one; what is there is kept", () => {
    const notes = {
      [maria]: "---\ntype: contact # mine\nemail: old@example.org\ncompany: Old\n---\nText\n",
    };
    const who = aPerson("Maria Chen", {
      emails: ["old@example.org", "new@example.org"],
      company: "New",
      role: "Lead",
    });
    expect(imported(notes, [who]).after[maria]).toBe(
      "---\ntype: contact # mine\nemail: [old@example.org, new@example.org]\ncompany: Old\nrole: Lead\n---\nText\n",
    );
  });

  test("is no number that is there in another form", () => {
    const notes = { [maria]: person("phone: 0170 5550101") };
    expect(
      imported(notes, [aPerson("Maria Chen", { phones: ["+49 170 5550101"] })]).plan.same,
    ).toEqual([maria]);
  });

  test("is no day of meeting later than what the journal knows", () => {
    const notes = { [maria]: person(), ...journal({ "2020-01-05": "Called [[Maria Chen]]" }) };
    const who = aPerson("Maria Chen", { met: "2024-11-18" as never });
    expect(imported(notes, [who]).plan.same).toEqual([maria]);
  });

  test("is no alias that someone else answers to", () => {
    const notes = { "People/Mike.md": person() };
    const who = aPerson("Michael Stone", { aliases: ["Mike", "Mick"] });
    expect(imported(notes, [who]).after["People/Michael Stone.md"]).toContain(
      "aliases:\n  - Mick\n---",
    );
  });

  test("goes under the names that the settings give properties, and leaves a broken note alone", () => {
    const broken = { [maria]: "---\ntype: contact\nemail: [open\n---\n" };
    const { plan } = imported(broken, [aPerson("Maria Chen", { emails: ["m@example.org"] })]);
    expect(plan.problems.map(({ code }) => code)).toEqual(["import-note", "import-note"]);
    expect(plan.edit.notes).toEqual([]);
  });

  test("never leads out of the folder of contacts, whatever a name holds", () => {
    const names = [
      "../../evil",
      "C:\\x",
      ".hidden",
      "CON",
      "a/b",
      "[[Louie]]",
      "%% kith:end %%",
      "=cmd()",
      "x (conflict 1)",
    ];
    const { after, plan } = imported(
      {},
      names.map((name, at) => aPerson(name, { line: at + 1 })),
    );
    for (const path of Object.keys(after)) expect(path).toMatch(/^People\/[^./\\][^/\\]*\.md$/);
    expect(plan.problems.map(({ line }) => line)).toEqual([9]);
  });

  test("is nothing the second time", () => {
    const text = fc.constantFrom(
      "Ana Ruiz",
      "Ruiz, Ana",
      "Bo",
      "bo",
      "B/o",
      "Dr. Bo",
      "- x",
      "Çem",
      "no",
      "12",
      "a: b",
    );
    const mail = fc.constantFrom("a@example.org", "b@example.org", "A@example.org");
    const who = fc.record({
      name: text,
      aliases: fc.uniqueArray(text, { maxLength: 2 }),
      emails: fc.uniqueArray(mail, { maxLength: 2, selector: (one) => one.toLowerCase() }),
      phones: fc.uniqueArray(fc.constantFrom("1", "+49 170 5550101", "030 5550102"), {
        maxLength: 2,
      }),
      links: fc.uniqueArray(fc.constantFrom("https://x.example/a,b", "x.example/c"), {
        maxLength: 2,
      }),
      company: fc.option(text),
      birthday: fc.option(fc.constantFrom("04-17", "1990-04-17")),
    });
    fc.assert(
      fc.property(fc.array(who, { maxLength: 6 }), (all) => {
        const people = all.map((parts, at) => aPerson(parts.name, { ...parts, line: at + 1 }));
        const { after } = imported({ "People/Bo.md": person("email: b@example.org") }, people);
        expect(imported(after, people).plan.edit.notes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
