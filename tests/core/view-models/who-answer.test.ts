import { describe, expect, test } from "@jest/globals";
import { whoNext } from "../../../src/core/evaluate/who-next";
import { whoAnswer } from "../../../src/core/view-models/who-answer";
import { moment } from "../agenda-item";
import { journal, person, vaultOf } from "../vault-of";

/** Sunday 22 November 2026. */
const now = moment("2026-11-22T10:00");
const index = vaultOf({
  "People/Dora.md": person("circle: close", "email: dora@example.org"),
  "People/Nina.md": person("last-contact: 2026-02-01"),
  "Goals.md": "---\ntype: goals\n---\n## Every week\n- Reach out to two dormant ties\n",
  ...journal({
    "2025-12-31": "Emailed [[Dora]]",
    "2026-01-05": "Called [[Dora|her]] about [[Acme]]",
    "2026-11-20": [
      "- [ ] Write to [[Dora]] 📅 2026-11-30",
      "- [ ] Call [[Dora]] @2027-01-02 16:00",
      "- [ ] Thank [[Dora]]",
    ].join("\n"),
  }),
});
const suggestions = whoNext(index, now, 9);

describe("The answer to whom to write to next", () => {
  const { contacts } = whoAnswer(suggestions, now);
  const dora = contacts.find(({ name }) => name === "Dora");

  test("is the contact with the reason, the id of the goal, and the ways to reach", () => {
    expect(dora).toMatchObject({
      path: "People/Dora.md",
      state: "dormant",
      lastContact: "2026-01-05",
      why: suggestions.find(({ facts }) => facts.contact.name === "Dora")?.why,
      serves: "Goals.md#Reach out to two dormant ties",
      reach: [{ sort: "email" }],
    });
    expect(contacts.map(({ path }) => path)).toEqual(
      suggestions.map(({ facts }) => facts.contact.path),
    );
  });

  test("has the last interactions as evidence is written, with their text as it stands", () => {
    expect(dora?.last[0]).toEqual({
      path: "Journal/2026-01-05.md",
      line: 1,
      date: "2026-01-05",
      kind: "call",
      contacts: ["People/Dora.md"],
      text: "Called [[Dora|her]] about [[Acme]]",
    });
  });

  test("has plans with a day, a moment or null", () => {
    expect(dora?.plans.map(({ when }) => when)).toEqual(["2026-11-30", "2027-01-02T16:00", null]);
  });

  test("is empty for nobody", () => {
    expect(whoAnswer([], now)).toEqual({ contacts: [] });
  });
});
