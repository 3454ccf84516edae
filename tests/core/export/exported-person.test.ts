import { describe, expect, test } from "@jest/globals";
import { exportedPerson } from "../../../src/core/export/exported-person";
import { readNote } from "../../../src/core/parse/read-note";
import { nobody } from "../import/samples";
import { someSettings } from "../note-builder";
import { person } from "../vault-of";

/** The person of a note of this name and these properties. */
function personOf(name: string, lines: readonly string[], settings = someSettings()) {
  const { contact } = readNote(`People/${name}.md`, person(...lines), settings);
  if (contact === null) throw new Error(`${name} is no contact`);
  return exportedPerson(contact, settings);
}

describe("The person of a note", () => {
  test("is a name alone where the note says nothing else", () => {
    expect(personOf("Ana Ruiz", [])).toEqual({ name: "Ana Ruiz", ...nobody });
  });

  test("is everything that address books know", () => {
    const lines = [
      "aliases: [Nana, Ani]",
      "email: [ana@example.org, a.ruiz@example.com]",
      "phone: +49 170 5550101",
      "company: Acme",
      "role: Lead",
      "birthday: 17 April 1990",
      "met: 2024-11-18",
      "links: [https://example.org/ana, example.com]",
    ];
    expect(personOf("Ana Ruiz", lines)).toEqual({
      name: "Ana Ruiz",
      aliases: ["Nana", "Ani"],
      emails: ["ana@example.org", "a.ruiz@example.com"],
      phones: ["+49 170 5550101"],
      company: "Acme",
      role: "Lead",
      birthday: "1990-04-17",
      met: "2024-11-18",
      links: ["https://example.org/ana", "example.com"],
    });
  });

  test.each([
    ["company", "company: '[[Companies/Acme|Acme, Inc.]]'", { company: "Acme, Inc." }],
    ["company without quotes", "company: [[Acme]]", { company: "Acme" }],
    ["role", "role: '[[Lead]]'", { role: "Lead" }],
  ])("has the shown text of a link to a note: %s", (_, line, parts) => {
    expect(personOf("Ana", [line])).toMatchObject(parts);
  });

  test.each([
    ["'[Her page](https://example.org/ana)'", ["https://example.org/ana"]],
    ["'[Her page](<https://example.org/a_b>)'", ["https://example.org/a_b"]],
    ["['[[Acme]]', example.org]", ["example.org"]],
    ["'[Acme](Companies/Acme.md)'", []],
  ])("has addresses of the web as its links, of %s", (links, addresses) => {
    expect(personOf("Ana", [`links: ${links}`]).links).toEqual(addresses);
  });

  test("has nothing where the note marks that there is nothing", () => {
    const lines = [
      "email:",
      "phone: []",
      "company: n/a",
      "role: '?'",
      "birthday: unknown",
      "links: '-'",
    ];
    expect(personOf("Ana", lines)).toEqual({ name: "Ana", ...nobody });
  });

  test("is read under the words of the settings", () => {
    const settings = someSettings({
      properties: new Map([
        ["role", ["job"]],
        ["links", ["web"]],
      ]),
    });
    const lines = ["job: Lead", "web: example.org"];
    expect(personOf("Ana", lines, settings)).toMatchObject({
      role: "Lead",
      links: ["example.org"],
    });
  });

  test("has no line break, whatever the note holds", () => {
    const lines = ['aliases: ["A\\nB"]', 'role: "Head\\nof"', "company: >-", "  Acme", "  North"];
    expect(personOf("Ana", lines)).toMatchObject({
      aliases: ["A B"],
      role: "Head of",
      company: "Acme North",
    });
  });
});

describe("A name that no file can have", () => {
  test.each([
    ["Ana – Ruiz", ["Ana: Ruiz"], "Ana: Ruiz", []],
    ["AC DC", ["AC/DC", "Band"], "AC/DC", ["Band"]],
    ["Jo Li 2", ["Jo Li"], "Jo Li", []],
  ])("is the alias that keeps it: %s is %j", (note, aliases, name, others) => {
    expect(personOf(note, [`aliases: ${JSON.stringify(aliases)}`])).toMatchObject({
      name,
      aliases: others,
    });
  });

  test.each([
    ["Ana Ruiz", ["Nana"]],
    ["Jo Li 2", ["Jo"]],
    ["Ana", []],
  ])("is none where the alias is another name: %s", (note, aliases) => {
    expect(personOf(note, [`aliases: ${JSON.stringify(aliases)}`])).toMatchObject({
      name: note,
      aliases,
    });
  });
});
