/** Which circle a contact belongs to: by its own property, else by tag, else by folder. */
import { describe, expect, test } from "@jest/globals";
import { circleOf, sameName, tagIsWithin } from "../../../src/core/evaluate/circle";
import type { ContactNote } from "../../../src/core/model/contact";
import { aContact } from "../note-builder";
import { settingsOf } from "../settings-of";

const settings = settingsOf({
  circles: [
    { name: "Close", tags: ["friend"], folders: ["People/Close"] },
    { name: "Work", tags: ["work"], folders: ["People"] },
  ],
});

function circle(path: string, parts: Partial<ContactNote> = {}): string | null {
  const { contact } = aContact(path, { contact: parts });
  return contact && (circleOf(contact, settings)?.name ?? null);
}

describe("A contact's circle is", () => {
  test.each([
    [
      "the one that its note names, in any case",
      "People/A.md",
      { circle: "close", tags: ["work"] },
      "Close",
    ],
    ["one of that name that the settings don't know", "People/A.md", { circle: "choir" }, "choir"],
    ["else that of a tag", "Elsewhere/A.md", { tags: ["work"] }, "Work"],
    ["or of a tag nested in it", "Elsewhere/A.md", { tags: ["work/acme"] }, "Work"],
    ["the first of two that fit by tag", "Elsewhere/A.md", { tags: ["work", "friend"] }, "Close"],
    ["that of a tag before that of a folder", "People/Close/A.md", { tags: ["work"] }, "Work"],
    ["else that of its folder, the first of the settings", "People/Close/A.md", {}, "Close"],
    ["or of a folder around it", "People/Far/A.md", {}, "Work"],
    ["else none", "Elsewhere/A.md", { tags: ["worker"] }, null],
  ])("%s", (_, path, parts, name) => {
    expect(circle(path, parts)).toBe(name);
  });

  test("without cadence and threshold where the settings don't know it", () => {
    const { contact } = aContact("A.md", { contact: { circle: "choir" } });
    expect(contact && circleOf(contact, settings)).toEqual({
      name: "choir",
      cadence: null,
      dormantAfter: null,
      tags: [],
      folders: [],
    });
  });
});

test("A tag is within another where it is the same or nested in it", () => {
  expect([
    tagIsWithin("a", "a"),
    tagIsWithin("a/b", "a"),
    tagIsWithin("ab", "a"),
    tagIsWithin("a", "a/b"),
  ]).toEqual([true, true, false, false]);
});

test("Names of circles are the same whatever their case and Unicode form", () => {
  expect([sameName("Café", "CAFE\u0301"), sameName("a", "b")]).toEqual([true, false]);
});
