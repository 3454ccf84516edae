import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { panelPicture, type PictureChoice } from "../../../src/core/view-models/panel-picture";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

/** A Sunday, the last day of its week. */
const today = day("2026-11-22");
const index = vaultOf({
  "People/Ana.md": person(),
  "People/Bo.md": person(),
  ...journal({
    "2016-01-01": "Called [[Ana]]",
    "2026-06-01": "Called [[Ana]]",
    "2026-11-20": "- Called [[Ana]] and [[Bo]]\n- A walk #call",
    "2026-11-22": "Called [[Bo]]",
    "2026-11-23": "Called [[Bo]]",
  }),
});
const picture = (choice: Partial<PictureChoice> = {}, near: readonly string[] = []) =>
  panelPicture(index, today, { contact: null, scale: "day", ...choice }, near, catalogueFor("en"));

describe("The picture in the panel", () => {
  test("is of everyone's interactions up to today, and of no entry without a contact", () => {
    expect(picture().map.count).toBe(3);
  });

  test("is of one contact alone where one is chosen", () => {
    const { choice, map } = picture({ contact: "People/Bo.md" });
    expect(choice.contact).toBe("People/Bo.md");
    expect(map.count).toBe(2);
  });

  test("is of everyone where the chosen contact is gone", () => {
    const { choice, map } = picture({ contact: "People/Gone.md" });
    expect(choice.contact).toBeNull();
    expect(map.count).toBe(3);
  });

  test.each([
    ["day", "2026-05-25", 26],
    ["week", "2024-12-01", null],
    ["month", "2016-12-01", null],
  ] as const)("goes by %s back to %s, as far as a narrow panel holds", (scale, start, columns) => {
    const { map } = picture({ scale });
    expect(map.start).toBe(start);
    expect(map.end).toBe("2026-11-22");
    if (columns !== null) expect(map.columns).toHaveLength(columns);
  });

  test("offers those who are near at hand, each once, and nobody who is gone", () => {
    const near = [
      "People/Ana.md",
      "People/Bo.md",
      "People/Ana.md",
      "People/Gone.md",
      "Journal/2026-11-22.md",
    ];
    expect(picture({ contact: "People/Bo.md" }, near).others).toEqual([
      { path: "People/Ana.md", name: "Ana" },
      { path: "People/Bo.md", name: "Bo" },
    ]);
    expect(picture({ contact: "People/Bo.md" }).others).toEqual([
      { path: "People/Bo.md", name: "Bo" },
    ]);
    expect(picture().others).toEqual([]);
  });
});
