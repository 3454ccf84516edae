import { describe, expect, test } from "@jest/globals";
import { stableId } from "../../../src/core/evaluate/stable-id";

const call = ["plan", "Journal/2026-11-22.md", "Call Louie", "2026-11-23", 1] as const;

describe("The id of an item (R25)", () => {
  test("is the same in every version, since decisions are kept by it", () => {
    expect(stableId(...call)).toBe("02gjwrf1ukztim");
  });

  test.each([
    ["case", "call LOUIE"],
    ["blanks", " Call  Louie "],
  ])("does not heed %s", (_title, text) => {
    expect(stableId("plan", call[1], text, call[3], 1)).toBe(stableId(...call));
  });

  test("is the same for composed and decomposed letters", () => {
    expect(stableId("plan", "É.md", "É", "", 1)).toBe(
      stableId("plan", "É.md".normalize("NFD"), "É".normalize("NFD"), "", 1),
    );
  });

  test.each([
    ["kind", ["goal", call[1], call[2], call[3], 1]],
    ["note", ["plan", "Journal/2026-11-21.md", call[2], call[3], 1]],
    ["text", ["plan", call[1], "Call Lou", call[3], 1]],
    ["day", ["plan", call[1], call[2], "", 1]],
    ["place among equals", ["plan", call[1], call[2], call[3], 2]],
    ["border between two of them", ["plan", `${call[1]} Call`, "Louie", call[3], 1]],
  ] as const)("differs with the %s", (_title, [kind, path, text, on, ordinal]) => {
    expect(stableId(kind, path, text, on, ordinal)).not.toBe(stableId(...call));
  });

  test("is not shared by any two of twenty thousand", () => {
    const ids = new Set<string>();
    for (let at = 0; at < 20_000; at += 1)
      ids.add(stableId("plan", "A.md", `Call ${String(at)}`, "", 1));
    expect(ids.size).toBe(20_000);
  });
});
