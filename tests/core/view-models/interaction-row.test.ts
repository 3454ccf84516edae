import { describe, expect, test } from "@jest/globals";
import { interactionsMatching } from "../../../src/core/evaluate/query/interactions-matching";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { interactionRow } from "../../../src/core/view-models/interaction-row";
import { now, parsed } from "../evaluate/query/people";
import { day } from "../note-builder";
import { index } from "./told-of-two";

const { interactions } = interactionsMatching(parsed("interactions", "").query, index, now);

describe("An interaction as a row", () => {
  const rows = (code: string) =>
    interactions.map((entry) =>
      interactionRow(entry, index, day("2026-11-22"), catalogueFor(code).screen),
    );

  test("says when, what sort, with whom and what, in words", () => {
    expect(rows("en")[1]).toEqual({
      path: "Journal/2026-11-18.md",
      line: 3,
      day: "2026-11-18",
      when: "Wed 18 Nov",
      kind: "meeting",
      contacts: [
        { path: "People/Ana.md", name: "Ana" },
        { path: "People/Bo.md", name: "Bo" },
      ],
      text: "Met her and Bo at Acme",
    });
    expect(rows("de")[2]).toMatchObject({ when: "Mi., 24. Dez. 2025", kind: "E-Mail" });
  });

  test("has the path for the name of somebody whose note is gone", () => {
    const [entry] = interactions;
    const row = interactionRow(
      { ...entry!, contacts: ["People/Gone.md"] },
      index,
      day("2026-11-22"),
      catalogueFor("en").screen,
    );
    expect(row.contacts).toEqual([{ path: "People/Gone.md", name: "People/Gone.md" }]);
  });
});
