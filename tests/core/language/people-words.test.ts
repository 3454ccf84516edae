/** By which words vaults mark the notes of people, in any language. */
import { describe, expect, test } from "@jest/globals";
import { namesPeople } from "../../../src/core/language/people-words";

describe("A name says people", () => {
  test.each([
    "People",
    "04 People",
    "👥 Freunde",
    "my-contacts",
    "CRM/2026",
    "Collègues",
    "Colle\u0300gues",
    "люди",
    "人物",
  ])("%j", (name) => {
    expect(namesPeople(name)).toBe(true);
  });

  test.each(["", "Peoples", "Work", "Friendship", "2026", "👥"])("not %j", (name) => {
    expect(namesPeople(name)).toBe(false);
  });
});
