import { describe, expect, test } from "@jest/globals";
import { allContactFacts } from "../../../src/core/evaluate/contact-state";
import { contactAnswer } from "../../../src/core/view-models/contact-answer";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const answersOf = (notes: Readonly<Record<string, string>>) =>
  allContactFacts(vaultOf(notes), day("2026-11-22")).map(contactAnswer);

describe("A contact as JSON", () => {
  test("says what the note says, and everything that follows from the journal", () => {
    const notes = {
      "People/Ana.md": person(
        "aliases: [Nana]",
        "circle: close",
        "cadence: every 2 weeks",
        "dormant-after: 90 days",
        "met: 2020-05-01",
      ),
      ...journal({ "2026-11-02": "Met [[Ana]]", "2026-11-12": "x\n\nCalled [[Nana]]" }),
    };
    expect(answersOf(notes)).toEqual([
      {
        path: "People/Ana.md",
        name: "Ana",
        aliases: ["Nana"],
        circle: "close",
        firstContact: "2020-05-01",
        lastContact: "2026-11-12",
        daysSince: 10,
        interactions: 2,
        threshold: 90,
        cadence: "every 2 weeks",
        due: "2026-11-26",
        usualGap: null,
        state: "active",
        via: { path: "Journal/2026-11-12.md", line: 3, kind: "call", text: "Called [[Nana]]" },
      },
    ]);
  });

  test("has null for what nobody knows", () => {
    expect(answersOf({ "People/Bo.md": person() })).toEqual([
      {
        path: "People/Bo.md",
        name: "Bo",
        aliases: [],
        circle: null,
        firstContact: null,
        lastContact: null,
        daysSince: null,
        interactions: 0,
        threshold: 180,
        cadence: null,
        due: null,
        usualGap: null,
        state: "never",
        via: null,
      },
    ]);
  });

  test("is plain JSON", () => {
    const [answer] = answersOf({ "People/Ana.md": person("cadence: weekly", "likes: [tea]") });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
