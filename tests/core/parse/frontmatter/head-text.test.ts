/** For which notes the app's own index is enough, so that nobody has to read them. */
import { describe, expect, test } from "@jest/globals";
import { frontmatterText, headText } from "../../../../src/core/parse/frontmatter/head-text";
import { readNoteText } from "../../../../src/core/parse/markdown/note-text";
import { readNote } from "../../../../src/core/parse/read-note";
import { settingsOf } from "../../settings-of";

const settings = settingsOf();
const head = (
  path: string,
  values: Readonly<Record<string, unknown>> | null,
  hasLinkingTask = false,
  by = settings,
) => headText(path, values, by, hasLinkingTask);

describe("A note that is nothing to Kith is not read", () => {
  test("without frontmatter nothing of it is kept", () => {
    expect(head("Ideas/Tea.md", null)).toBe("");
    expect(head("Ideas/Tea.md", {})).toBe("");
    expect(head("Ideas/Tea.md", { colour: "green" })).toBe("");
  });

  test("of its frontmatter the names stay by which it is linked", () => {
    const text = head("Ideas/Tea.md", { aliases: ["Chai"], tags: ["drink"], colour: "green" });
    expect(text).not.toBeNull();
    const note = readNote("Ideas/Tea.md", text ?? "", settings);
    expect(note).toMatchObject({ is: null, aliases: ["Chai"], tags: ["drink"] });
  });
});

describe("A note must be read", () => {
  test.each([
    { type: "goal" },
    { Type: "Goals" },
    { type: ["note", "contact"] },
    { tags: ["person/work"] },
    { tags: "goal" },
    { tag: "contact" },
    { type: "meeting", date: "2026-11-22" },
  ])("that is something by its frontmatter: %j", (values) => {
    expect(head("Ideas/Tea.md", values)).toBeNull();
  });

  test("that is something by its place or name", () => {
    for (const path of ["People/Louie.md", "2026-11-22.md", "Journal/2026-11-22 Sunday.md"]) {
      expect(head(path, null)).toBeNull();
    }
  });

  test("that is something under the user's own name for a property", () => {
    const own = settingsOf({ properties: { type: "sort" } });
    expect(head("Ideas/Tea.md", { sort: "goal" }, false, own)).toBeNull();
    expect(head("Ideas/Tea.md", { sort: "goal" })).toBe("");
  });

  test("that holds an open task with a link, which may be a plan", () => {
    expect(head("Ideas/Tea.md", null, true)).toBeNull();
  });
});

describe("Frontmatter that is written down again", () => {
  test("says the same, whatever its names and values hold", () => {
    const values = [
      ["plain", "x: y # z"],
      ["a: b", ["[[Louie]]", 1, true, null]],
      ["line\nend", "two\nlines"],
      ["---", "---"],
      ["emoji", "🎉"],
      ["map", { deep: { er: 1 } }],
    ] as const;
    const { properties, problems } = readNoteText(frontmatterText(values) ?? "");
    expect([...properties.values()].map(({ name, value }) => [name, value])).toEqual(values);
    expect(problems).toEqual([]);
  });

  test("can't be where a value holds itself", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(frontmatterText([["a", circle]])).toBeNull();
  });
});
