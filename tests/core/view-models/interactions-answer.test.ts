import { describe, expect, test } from "@jest/globals";
import { interactionsMatching } from "../../../src/core/evaluate/query/interactions-matching";
import { interactionsAnswer } from "../../../src/core/view-models/interactions-answer";
import { now, parsed } from "../evaluate/query/people";
import { index } from "./told-of-two";

const found = (text = "") => interactionsMatching(parsed("interactions", text).query, index, now);

describe("Interactions as JSON", () => {
  test("are like a goal's evidence, newest first, each with everybody who took part (R2)", () => {
    expect(interactionsAnswer(found()).interactions).toEqual([
      {
        path: "Journal/2026-11-20.md",
        line: 1,
        date: "2026-11-20",
        kind: "call",
        contacts: ["People/Ana.md"],
        text: "Called [[Nana]]",
      },
      {
        path: "Journal/2026-11-18.md",
        line: 3,
        date: "2026-11-18",
        kind: "meeting",
        contacts: ["People/Ana.md", "People/Bo.md"],
        text: "Met [[Ana|her]] and [[Bo]] at [[Acme]]",
      },
      {
        path: "Journal/2025-12-24.md",
        line: 1,
        date: "2025-12-24",
        kind: "email",
        contacts: ["People/Bo.md"],
        text: "Wrote to [[Bo]]",
      },
    ]);
  });

  test("are as many as the query asks for", () => {
    expect(interactionsAnswer(found("limit 1")).interactions).toHaveLength(1);
  });
});
