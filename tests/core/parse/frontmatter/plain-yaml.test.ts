import { describe, expect, test } from "@jest/globals";
import fc from "../../../laws";
import { readPlainYaml } from "../../../../src/core/parse/frontmatter/plain-yaml";
import { readYaml } from "../../../../src/core/parse/frontmatter/yaml";

const pieces = [
  "a",
  "b: ",
  "key: ",
  "- ",
  "  ",
  "\n",
  "\n",
  "\n",
  "x",
  "1",
  "-1",
  "1.5",
  "0x1",
  "0o7",
  "true",
  "null",
  "~",
  "'",
  '"',
  "[",
  "]",
  ", ",
  ",",
  ":",
  " #",
  "#",
  "&a",
  "*a",
  "|",
  ">",
  "é",
  "—",
  "2026-01-01",
  "12:30",
  "yes",
  "\t",
  "%",
  "@",
  "`",
  "?",
  "!",
  "{",
  "}",
  "...",
  " ",
  ".5",
  "e3",
  "007",
  "\r\n",
  "--- ",
  "a b: ",
  "A/b-c: ",
  "tags:",
  "<<: ",
  "[[A]]",
  '"[[A]]"',
  "k: [",
  "\u00a0",
];

describe("simple YAML is read without the YAML package", () => {
  test.each([
    "type: goal\ntarget: 2\ncounts: dormant ties\nremind: Friday 4pm\n",
    "tags: [a, b]\naliases:\n  - Maria\n  - 'Chen'\nmet: 2024-02-03\ncircle:\n",
    'people: ["[[Maria Chen]]", "[[Louie]]"]\r\ndate: 2026-11-18\r\n',
    "# a comment\nbirthday: 04-17\nphone: +44 20 7946 0000\n",
  ])("%j", (yaml) => {
    const plain = readPlainYaml(yaml);
    expect(plain).not.toBeNull();
    expect(JSON.stringify(plain)).toBe(JSON.stringify(readYaml(yaml).properties));
  });

  test.each([
    "a: b: c",
    "a: {b: 1}",
    "a: &x 1",
    "a: 1\na: 2",
    "- a",
    "a: [b",
    "a: |\n  b",
    "a: b # c",
    "a: b\n  c",
  ])("%j is left to it", (yaml) => {
    expect(readPlainYaml(yaml)).toBeNull();
  });

  test("whatever is read says what the package says", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const yaml = parts.join("");
        const plain = readPlainYaml(yaml);
        fc.pre(plain !== null);
        expect(JSON.stringify(plain)).toBe(JSON.stringify(readYaml(yaml).properties));
      }),
      { numRuns: 2000 },
    );
  });
});
