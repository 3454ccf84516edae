import { describe, expect, test } from "@jest/globals";
import { contactFacts } from "../../../../src/core/evaluate/contact-state";
import { goalProgress } from "../../../../src/core/evaluate/goal-progress";
import type { QueryRow } from "../../../../src/core/evaluate/query/query";
import { contactRow, rememberedFacts } from "../../../../src/core/evaluate/query/row-facts";
import { pathOf, resolvesTo, textMatches } from "../../../../src/core/evaluate/query/row-matches";
import { day } from "../../note-builder";
import { journal, person, vaultOf } from "../../vault-of";
import { now } from "./people";

const index = vaultOf({
  "People/Ana.md": `${person("company: '[[Acme]]'")}Met at [[Nowhere|the fair]] with [[Bo/Note]].\n`,
  "Bo/Note.md": "One note.\n",
  "Cy/Note.md": "Another note.\n",
  "Firms/Acme.md": "A firm.\n",
  "Goals/Run.md": "---\ntype: goal\ncadence: weekly\n---\n# Run\n",
  ...journal({ "2026-11-18": "Called [[Ana]] about the Deck" }),
});
const ana = index.contact("People/Ana.md");
if (ana === null) throw new Error("Ana is no contact");
const question = { index, now, here: null };
const none: QueryRow = { contact: null, goal: null, entry: null, matter: null };

describe("The note of a row", () => {
  const [goal] = index.goals();
  const [entry] = index.interactionsWith("People/Ana.md");
  const matter = { kind: "plan", text: "Call Ana", path: "Journal/2026-11-20.md", contacts: [] };

  test("is the contact's, else the goal's, the item's or the entry's", () => {
    const contact = contactFacts(ana, index, day("2026-11-22"));
    if (goal === undefined || entry === undefined) throw new Error("nothing was read");
    expect(pathOf(contactRow(contact))).toBe("People/Ana.md");
    expect(pathOf({ ...none, contact, entry, matter })).toBe("People/Ana.md");
    expect(pathOf({ ...none, goal: goalProgress(goal, index, now, 0) })).toBe("Goals/Run.md");
    expect(pathOf({ ...none, matter })).toBe("Journal/2026-11-20.md");
    expect(pathOf({ ...none, entry })).toBe("Journal/2026-11-18.md");
    expect(pathOf(none)).toBe("");
  });

  test("holds a text in any case, in its line", () => {
    if (entry === undefined) throw new Error("nothing was read");
    expect(textMatches({ ...none, entry }, "the deck")).toBe(true);
    expect(textMatches({ ...none, entry }, "Ana about")).toBe(false);
    expect(textMatches({ ...none, matter }, "CALL")).toBe(true);
    expect(textMatches({ ...none, matter }, "deck")).toBe(false);
    expect(textMatches(none, "deck")).toBe(false);
  });
});

describe("A link means a note", () => {
  test.each([
    ["Ana", "People/Ana.md", true],
    ["Acme", "Firms/Acme.md", true],
    ["Acme", "People/Ana.md", false],
    ["Nowhere", "Nowhere.md", false],
    ["Note", "Bo/Note.md", false],
  ])("%s, %s: %s", (target, path, expected) => {
    expect(resolvesTo(target, path, question)).toBe(expected);
  });
});

test("The facts of a contact are worked out once, and none are made up for others", () => {
  const factsOf = rememberedFacts(index, day("2026-11-22"));
  const first = factsOf("People/Ana.md");
  expect(first?.daysSince).toBe(4);
  expect(factsOf("People/Ana.md")).toBe(first);
  expect(factsOf("People/Nobody.md")).toBeNull();
  expect(factsOf("People/Nobody.md")).toBeNull();
});
