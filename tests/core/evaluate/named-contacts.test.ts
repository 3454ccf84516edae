import { describe, expect, test } from "@jest/globals";
import { contactsNamedIn } from "../../../src/core/evaluate/named-contacts";
import { person, vaultOf } from "../vault-of";

const index = vaultOf({
  "People/Ana Ruiz.md": person("aliases: [Nana, '…']"),
  "People/Bo Li.md": person(),
  "People/Jean-Luc Picard.md": person(),
  "People/Zoë  Quinn.md": person(),
});

const named = (text: string): readonly string[] =>
  contactsNamedIn(text, index).map(({ name }) => name);

describe("A text names a contact", () => {
  test.each([
    ["Call Ana Ruiz", ["Ana Ruiz"]],
    ["call ANA!", ["Ana Ruiz"]],
    ["Ana", ["Ana Ruiz"]],
    ["write to nana's mother", ["Ana Ruiz"]],
    ["Ask (Bo) about it", ["Bo Li"]],
    ["Ask Bo, then Ana.", ["Ana Ruiz", "Bo Li"]],
    ["Coffee with Zoë", ["Zoë  Quinn"]],
    ["Coffee with Zoë Quinn", ["Zoë  Quinn"]],
    // Marks within a name are no matter.
    ["Meet Jean Luc", ["Jean-Luc Picard"]],
    ["Meet jean-luc – picard", ["Jean-Luc Picard"]],
    // Neither a last name alone nor a part of a word is enough, and accents tell names apart.
    ["Call Ruiz", []],
    ["Call Anabel", []],
    ["Call Banana", []],
    ["Coffee with Zoe", []],
    ["Meet Jean", []],
    ["", []],
    ["… !", []],
  ])("%s: %j", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test("no more than three of them, in the order of their notes", () => {
    const crowd = vaultOf({
      "People/Cy.md": person(),
      "People/Al.md": person(),
      "People/Di.md": person(),
      "People/Bo.md": person(),
    });
    expect(contactsNamedIn("Di, Cy, Bo and Al", crowd).map(({ name }) => name)).toEqual([
      "Al",
      "Bo",
      "Cy",
    ]);
  });
});
