import { describe, expect, test } from "@jest/globals";
import { linksTo } from "../../../src/core/evaluate/links-to";
import { person, vaultOf } from "../vault-of";

const index = vaultOf({
  "People/Ana.md": `${person("company: '[[Acme]]'")}Met at [[Nowhere|the fair]] with [[Bo/Note]].\n`,
  "Bo/Note.md": "One note.\n",
  "Cy/Note.md": "Another note.\n",
  "Firms/Acme.md": "A firm.\n",
});
const ana = index.contact("People/Ana.md");
if (ana === null) throw new Error("Ana is no contact");

describe("A contact's note links", () => {
  test.each([
    ["Acme", true],
    ["Firms/Acme", true],
    ["Bo/Note", true],
    ["Cy/Note", false],
    // Where no one note answers, it is the same words that count.
    ["Nowhere", true],
    ["nowhere", true],
    ["Elsewhere", false],
    ["Note", false],
    ["Ana", false],
  ])("%s: %s", (target, expected) => {
    expect(linksTo(ana, target, "", index)).toBe(expected);
  });
});
