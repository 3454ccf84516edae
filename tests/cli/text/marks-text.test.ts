/** How a vault marks its people, as text: a numbered list with counts. */
import { describe, expect, test } from "@jest/globals";
import { marksText } from "../../../src/cli/text/marks-text";
import type { PeopleMark } from "../../../src/core/index";
import { commandCatalogueFor } from "../../../src/core/language/command/index";
import { silentTerminal } from "../silent-terminal";

const said = commandCatalogueFor("en");
const { marks: words } = said.answers;
const mark = (parts: Partial<PeopleMark>): PeopleMark => ({
  by: "folder",
  value: "Folk",
  property: null,
  notes: 3,
  unknown: 3,
  examples: ["Ana", "Bo"],
  ...parts,
});
const text = (marks: readonly PeopleMark[], chosen: readonly PeopleMark[] = [], dryRun = true) =>
  marksText(marks, chosen, dryRun, said, silentTerminal).split("\n");

describe("Marks of people", () => {
  test("are numbered, each with its notes and examples", () => {
    const lines = text([mark({}), mark({ by: "tag", value: "friend" })]);
    expect(lines[1]).toMatch(/^1 +.*Folk.* 3 .*Ana, Bo$/);
    expect(lines[2]).toMatch(/^2 +.*friend/);
  });

  test.each([
    ["a folder", mark({}), words.names.folder("Folk")],
    ["a tag", mark({ by: "tag", value: "friend" }), words.names.tag("friend")],
    [
      "a type, under its property",
      mark({ by: "type", value: "person", property: "kind" }),
      words.names.type("kind", "person"),
    ],
    ["a type", mark({ by: "type", value: "person" }), words.names.type("type", "person")],
    ["a name", mark({ by: "name", value: "@" }), words.names.name("@")],
  ])("are named by %s", (_, one, name) => {
    expect(text([one])[1]).toContain(name);
  });

  test.each([
    ["to choose one", [mark({})], [], words.choose],
    ["that all are known", [mark({ unknown: 0 })], [], words.allKnown],
    ["which was chosen", [mark({})], [mark({})], words.goesBy([words.names.folder("Folk")], true)],
  ])("end by saying %s", (_, marks, chosen, end) => {
    expect(text(marks, chosen).at(-1)).toBe(end);
  });

  test("that are none are told so", () => {
    expect(text([])).toEqual([words.none]);
  });
});
