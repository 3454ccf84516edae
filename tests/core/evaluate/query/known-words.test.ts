import { describe, expect, test } from "@jest/globals";
import { kinds } from "../../../../src/core/model/kind";
import {
  knownCircles,
  knownWords,
  noKnownWords,
} from "../../../../src/core/evaluate/query/known-words";
import { person, vaultOf } from "../../vault-of";

const index = vaultOf(
  {
    "People/Work/Zed.md": person("tags: [work, art]", "company: Salt", "circle: Club"),
    "People/Ana.md": person("tags: [art]", "company: '[[Acme]]'", "circle: close", "shoe: 38"),
    "Bob.md": person(),
    "People/Work/Cy.md": person("company: Salt"),
    "Goals/Run.md": "---\ntype: goal\ncadence: weekly\narea: health\n---\n# Run\n",
  },
  { circles: [{ name: "Close" }, { name: "family" }] },
);

describe("What the vault knows", () => {
  test("is each word once, in order", () => {
    expect(knownWords(index)).toEqual({
      tags: ["art", "work"],
      circles: ["Close", "Club", "family"],
      // A contact at the top of the vault is in no folder.
      folders: ["People", "People/Work"],
      companies: ["Acme", "Salt"],
      properties: ["circle", "company", "shoe", "tags", "type"],
      goalProperties: ["area", "cadence", "type"],
      contacts: ["Ana", "Bob", "Cy", "Zed"],
      kinds,
    });
  });

  test("of circles is those of the settings and those that contacts name", () => {
    expect(knownCircles(index)).toEqual(["Close", "Club", "family"]);
    expect(knownCircles(vaultOf({ "People/Ana.md": person() }))).toEqual([]);
  });

  test("is nothing but the kinds where no vault was read", () => {
    const { kinds: known, ...words } = noKnownWords;
    expect(known).toEqual(kinds);
    expect(Object.values(words).flat()).toEqual([]);
  });
});
