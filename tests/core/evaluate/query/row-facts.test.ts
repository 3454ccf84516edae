import { describe, expect, test } from "@jest/globals";
import { contactFacts } from "../../../../src/core/evaluate/contact-state";
import { goalProgress } from "../../../../src/core/evaluate/goal-progress";
import {
  contactFactList,
  contactRow,
  factName,
  goalFactList,
  isPastFact,
  rowFact,
} from "../../../../src/core/evaluate/query/row-facts";
import type { QueryRow } from "../../../../src/core/evaluate/query/query";
import type { PropertyValue } from "../../../../src/core/model/note-text";
import { day } from "../../note-builder";
import { journal, person, vaultOf } from "../../vault-of";
import { now } from "./people";

const index = vaultOf(
  {
    "People/Ana.md": person(
      "aliases: [Annie]",
      "circle: close",
      "tags: [work, person/peer]",
      "cadence: monthly",
      "dormant-after: 90 days",
      "company: '[[Acme]]'",
      "email: ana@example.org",
      "phone: '+44 20 7946 0000'",
      "met: 2020-04-01",
      "Shoe-Size: 38",
      "state: asleep",
    ),
    "People/Ben.md": "---\ntype: contact\nfirma: Salt\nShoe Size:\n---\n",
    "Goals/Calls.md":
      "---\ntype: goal\ncadence: weekly\ntarget: 4\ncounts: calls\nstart: 2026-01-05\ncreated: 2026-01-01\ndeadline: 2027-01-31\npartner: '[[Ana]]'\narea: work\nstatus: active\n---\n# Call four people\n",
    "Goals/Hope.md": "---\ntype: goal\n---\n# Hope\n",
    ...journal({
      "2026-08-01": "Called [[Ana]]",
      "2026-11-18": "Called [[Ana]] about the deck",
      "2026-11-21": "- [ ] Write to [[Ana]] 📅 2026-11-30",
    }),
  },
  { properties: { company: "firma" } },
);
const question = { index, now, here: null };

const ofContact = (name: string, fact: string): PropertyValue => {
  const contact = index.contact(`People/${name}.md`);
  if (contact === null) throw new Error(`${name} is no contact`);
  return rowFact(contactRow(contactFacts(contact, index, day("2026-11-22"))), fact, question);
};

const ofGoal = (path: string, fact: string): PropertyValue => {
  const goal = index.goals().find((one) => one.path === path);
  if (goal === undefined) throw new Error(`${path} is no goal`);
  const row: QueryRow = {
    contact: null,
    goal: goalProgress(goal, index, now, 8),
    entry: null,
    matter: null,
  };
  return rowFact(row, fact, question);
};

describe("A contact says under a name", () => {
  test.each<[string, PropertyValue]>([
    ["name", ["Ana", "Annie"]],
    ["circle", "close"],
    ["last contact", "2026-11-18"],
    ["first contact", "2020-04-01"],
    ["silence", 4],
    ["days since", 4],
    // What follows from the notes goes before a property of the same name.
    ["state", "active"],
    ["threshold", 90],
    ["due", "2026-12-18"],
    ["interactions", 2],
    ["usual gap", null],
    ["cadence", "monthly"],
    ["via", "Called [[Ana]] about the deck"],
    ["kind", "call"],
    ["tag", ["work", "person/peer"]],
    ["tags", ["work", "person/peer"]],
    ["path", "People/Ana.md"],
    ["next plan", "Write to Ana"],
    ["shoe size", 38],
    ["company", "[[Acme]]"],
    ["met", "2020-04-01"],
    ["email", "ana@example.org"],
    ["phone", "+44 20 7946 0000"],
    ["hobby", null],
  ])("%s: %j", (fact, expected) => {
    expect(ofContact("Ana", fact)).toEqual(expected);
  });

  test.each<[string, PropertyValue]>([
    ["cadence", null],
    ["via", null],
    ["kind", null],
    ["next plan", null],
    ["silence", null],
    // Under the user's own name for it, and under ours.
    ["firma", "Salt"],
    ["company", "Salt"],
    ["shoe size", null],
    ["email", null],
    ["phone", null],
    ["met", null],
  ])("nothing where there is nothing, %s: %j", (fact, expected) => {
    const said = ofContact("Ben", fact);
    expect(Array.isArray(said) && said.length === 0 ? null : said).toEqual(expected);
  });
});

describe("What follows from a note is told, not what is written in it", () => {
  const vault = vaultOf(
    {
      "People/Close/Cy.md": person(
        "prm-cadence: 30",
        "prm-last-contacted: 2026-11-01",
        "emails: [cy@example.org]",
        "usual gap: 99",
        "interactions: 99",
      ),
      "Goals/Read.md":
        "---\ntype: goal\ncreated: 2026-11-01\ndeadline: end of the quarter\ntarget: two\nprogress: 9\n---\n# Read three books each month\n",
      "Goals.md": "---\ntype: goals\n---\n## Each week\n- Call two people\n",
    },
    { circles: [{ name: "close", folders: ["People/Close"] }] },
  );
  const asked = { index: vault, now, here: null };

  test.each<[string, PropertyValue]>([
    ["circle", "close"],
    ["cadence", "every 30 days"],
    ["usual gap", null],
    ["interactions", 0],
    ["last contact", "2026-11-01"],
    ["tags", []],
    // Under whatever name another tool gave it.
    ["email", ["cy@example.org"]],
  ])("of a contact: %s: %j", (fact, expected) => {
    const [cy] = vault.contacts();
    if (cy === undefined) throw new Error("Cy is no contact");
    expect(rowFact(contactRow(contactFacts(cy, vault, day("2026-11-22"))), fact, asked)).toEqual(
      expected,
    );
  });

  test.each<[string, PropertyValue, PropertyValue]>([
    ["title", "Read three books each month", "Call two people"],
    ["cadence", "monthly", "weekly"],
    ["counts", "reading", "calls"],
    ["status", "active", "active"],
    ["state", "open", "open"],
    ["target", 2, 2],
    ["left", 2, 2],
    ["progress", 0, 0],
    ["deadline", "2026-12-31", null],
  ])("of goals: %s: %j, %j", (fact, ofNote, ofItem) => {
    const said = ["Goals/Read.md", "Goals.md"].map((path) => {
      const goal = vault.goals().find((one) => one.path === path);
      if (goal === undefined) throw new Error(`${path} is no goal`);
      const progress = goalProgress(goal, vault, now, 8);
      return rowFact({ contact: null, goal: progress, entry: null, matter: null }, fact, asked);
    });
    expect(said).toEqual([ofNote, ofItem]);
  });
});

describe("A goal says under a name", () => {
  test.each<[string, PropertyValue]>([
    ["name", "Call four people"],
    ["title", "Call four people"],
    ["cadence", "weekly"],
    ["counts", "calls"],
    ["status", "active"],
    ["state", "open"],
    // Half a day is left of seven, and 1 of 4 is done.
    ["pace", "behind"],
    ["count", 1],
    ["target", 4],
    ["left", 3],
    ["progress", 0.25],
    ["streak", 0],
    ["trend", 0],
    ["deadline", "2027-01-31"],
    ["start", "2026-01-05"],
    ["created", "2026-01-01"],
    ["partner", "Ana"],
    ["path", "Goals/Calls.md"],
    ["area", "work"],
    ["hobby", null],
  ])("%s: %j", (fact, expected) => {
    expect(ofGoal("Goals/Calls.md", fact)).toEqual(expected);
  });

  test("nothing of how often where no cadence is known", () => {
    expect(ofGoal("Goals/Hope.md", "cadence")).toBeNull();
  });
});

test("What is no contact and no goal says nothing", () => {
  const row: QueryRow = { contact: null, goal: null, entry: null, matter: null };
  expect(rowFact(row, "name", question)).toBeNull();
});

test("A name is the same in any case, with blanks, hyphens or underscores", () => {
  expect(["Last-Contact", "last contact", "LAST_CONTACT"].map(factName)).toEqual([
    "last contact",
    "last contact",
    "last contact",
  ]);
});

test("Some days can only lie behind us", () => {
  const past = ["last contact", "first contact", "met", "created", "start"];
  expect([...contactFactList, ...goalFactList, "met"].filter(isPastFact).sort()).toEqual(
    [...past].sort(),
  );
});
