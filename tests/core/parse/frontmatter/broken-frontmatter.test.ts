/** Whether a note with broken frontmatter is one that matters, so that the mistake is an error and no hint (R125). */
import { describe, expect, test } from "@jest/globals";
import { brokenYamlMatters } from "../../../../src/core/parse/frontmatter/broken-frontmatter";
import { settingsOf } from "../../settings-of";

const settings = settingsOf();
const matters = (yaml: string, path = "Notes/Thing.md") =>
  brokenYamlMatters(path, `---\n${yaml}\na: @broken\n---\nText`, settings);

describe("A note matters by what can still be made out of its lines", () => {
  test.each([
    "type: goal",
    "type: goals",
    "Type: Contact",
    "type: 'person'",
    'type: "people"',
    "type: [note, goal]",
    "type:\n  - goal",
    "type:\n- note\n- goal",
    "tags: [contact]",
    "tags: person/work",
    "tags:\n  - goal",
    "tag: goal",
    "tags: one goal",
    "type: goal\ntype: goal",
  ])("%j", (yaml) => {
    expect(matters(yaml)).toBe(true);
    expect(matters(yaml.replaceAll("\n", "\r\n"))).toBe(true);
  });

  test("by its folder and by its name too", () => {
    expect(matters("x: y", "People/Louie.md")).toBe(true);
    expect(matters("x: y", "2026-11-22.md")).toBe(true);
  });
});

describe("And doesn't, where nothing says so", () => {
  test.each([
    "type: note",
    "title: type: goal",
    "# type: goal",
    "description: goal",
    "x: y",
    "",
    "type:",
  ])("%j", (yaml) => {
    expect(matters(yaml)).toBe(false);
  });

  test("or where there is no frontmatter", () => {
    expect(brokenYamlMatters("Notes/Thing.md", "type: goal\n", settings)).toBe(false);
    expect(brokenYamlMatters("Notes/Thing.md", "", settings)).toBe(false);
  });
});
