import { describe, expect, test } from "@jest/globals";
import { whoAnswer } from "../../../src/core/view-models/who-answer";
import { now, suggestions } from "./someone-to-reach";

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
