import { describe, expect, test } from "@jest/globals";
import { type Classification, classifyContact } from "../../../src/core/edit/classify-contact";
import { vaultOf } from "../vault-of";
import { after } from "./applied";

const ana = "People/Ana.md";
const close: Classification = { is: "circle", circle: "close" };
const never: Classification = { is: "never" };

function classified(
  text: string | null,
  answer: Classification,
  data: Readonly<Record<string, unknown>> = {},
): string | null {
  const { settings } = vaultOf({}, data);
  return after(text, classifyContact(ana, answer, settings).on(text));
}

describe("A contact that triage puts into a circle", () => {
  test("gets the property and nothing else", () => {
    expect(classified("---\ntype: contact # a friend\n---\n# Ana\n", close)).toBe(
      "---\ntype: contact # a friend\ncircle: close\n---\n# Ana\n",
    );
  });

  test("gets frontmatter where there is none, as in a folder of people", () => {
    expect(classified("# Ana\r\nTalks of boats.\r\n", close)).toBe(
      "---\r\ncircle: close\r\n---\r\n# Ana\r\nTalks of boats.\r\n",
    );
  });

  test("has the empty property that is there filled in, under the name it has", () => {
    expect(classified("---\nCircle:\ntype: contact\n---\n", close)).toBe(
      "---\nCircle: close\ntype: contact\n---\n",
    );
  });

  test("has it written under the user's own name for it", () => {
    const data = { properties: { circle: "group" } };
    expect(classified("---\ntype: contact\n---\n", close, data)).toBe(
      "---\ntype: contact\ngroup: close\n---\n",
    );
  });

  test("keeps what Personal CRM wrote, which is read and never written", () => {
    expect(classified("---\ntype: contact\nprm-tier:\n---\n", close)).toBe(
      "---\ntype: contact\nprm-tier:\ncircle: close\n---\n",
    );
  });

  test("may be in one whose name YAML would read as something else", () => {
    expect(classified("---\ntype: contact\n---\n", { is: "circle", circle: "1: work #2" })).toBe(
      '---\ntype: contact\ncircle: "1: work #2"\n---\n',
    );
  });
});

describe("A contact that is never tracked", () => {
  test("is paused", () => {
    expect(classified("---\ntype: contact\n---\n", never)).toBe(
      "---\ntype: contact\npaused: true\n---\n",
    );
    expect(classified("---\ntype: contact\npaused: false\n---\n", never)).toBe(
      "---\ntype: contact\npaused: true\n---\n",
    );
  });
});

describe("Nothing is written", () => {
  test("where the note is gone, or is no contact any more", () => {
    expect(classified(null, close)).toBe("refused: There is no contact People/Ana.md any more.");
    expect(classified("---\nkith: ignore\n---\n", close)).toContain("refused: There is no contact");
  });

  test("into frontmatter that can't be read", () => {
    expect(classified("---\ntype: [contact\n---\n", close)).toContain("refused: ");
  });

  test("where it is so already", () => {
    const text = "---\ntype: contact\ncircle: close\n---\n";
    expect(classified(text, close)).toBe(text);
  });
});

describe("A contact whose note would not say what was decided", () => {
  test("is left as it is where an empty name of its circle is filled in and another one wins", () => {
    const data = { properties: { circle: ["group", "set"] } };
    expect(classified("---\ntype: contact\nset:\ngroup: work\n---\n", close, data)).toMatch(
      /^refused: People\/Ana\.md is written in a way that Kith can't change safely/,
    );
  });

  test("and where it would be no contact any more", () => {
    const data = { properties: { circle: "type" } };
    const { settings } = vaultOf({}, data);
    const text = "---\ntype: contact\n---\n";
    const outcome = classifyContact("Ana.md", close, settings).on(text);
    expect(after(text, outcome)).toMatch(/^refused: Ana\.md is written in a way/);
  });
});
