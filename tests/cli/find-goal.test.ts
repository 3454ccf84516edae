/** Which goal a person means on the command line: by id, path, title or name, never by a guess. */
import { describe, expect, test } from "@jest/globals";
import { findGoal } from "../../src/cli/find-goal";
import { vaultOf } from "../core/vault-of";

const goal = (title: string) => `---\ntype: goal\ncadence: weekly\n---\n# ${title}\n`;
const index = vaultOf({
  "Goals/Calls.md": goal("Call mum"),
  "Goals/Walk.md": goal("Walk with Ann"),
  "Old/Walk.md": goal("Walk alone"),
  "Goals.md": "---\ntype: goals\n---\n## Weekly\n- Read\n- Sing\n",
  "Sing.md": goal("Sing"),
});

function find(asked: string): string {
  const vault = { index, folder: { root: "/vault", readNow: () => null } };
  return findGoal(asked, vault as unknown as Parameters<typeof findGoal>[1]).id;
}

describe("A goal is found", () => {
  test.each([
    ["by its id", "Goals.md#Read", "Goals.md#Read"],
    ["by its path", "Goals/Calls.md", "Goals/Calls.md"],
    ["by its path without .md", "goals/calls", "Goals/Calls.md"],
    ["by its title, in any case", "CALL  Mum", "Goals/Calls.md"],
    ["by its file's name", "calls", "Goals/Calls.md"],
    ["by a path on the disk", "/vault/Goals/Calls.md", "Goals/Calls.md"],
    ["by its path before another's title", "sing", "Sing.md"],
    ["by its title where its file is not named so", "read", "Goals.md#Read"],
  ])("%s: %j", (_, asked, id) => {
    expect(find(asked)).toBe(id);
  });
});

describe("It is never guessed", () => {
  test.each([
    ["where several are named so, which are told", "walk", ["Goals/Walk.md", "Old/Walk.md"]],
    ["from a part of its title, but near ones are told", "mum", ["Goals/Calls.md"]],
    ["from nothing", " ", []],
    ["where there is none", "zed", []],
  ])("%s: %j", (_, asked, told) => {
    expect(() => find(asked)).toThrow();
    for (const id of told) expect(() => find(asked)).toThrow(id);
  });
});
