import { describe, expect, test } from "@jest/globals";
import {
  frontmatterRange,
  readFrontmatter,
} from "../../../../src/core/parse/frontmatter/frontmatter";
import { lineStartsOf } from "../../../../src/core/parse/markdown/line-places";

function read(text: string) {
  const { properties, problems, range } = readFrontmatter(text, lineStartsOf(text));
  const values = Object.fromEntries([...properties].map(([name, { value }]) => [name, value]));
  return { values, properties, problems, range };
}

describe("frontmatter stands where the app finds it", () => {
  test.each([
    ["between two lines of ---", "---\na: 1\n---\nbody", "a: 1\n", "body"],
    ["with CR LF", "---\r\na: 1\r\n---\r\nbody", "a: 1\r\n", "body"],
    ["with lone CR", "---\ra: 1\r---\rbody", "a: 1\r", "body"],
    ["behind a byte order mark", "\uFEFF---\na: 1\n---\n", "a: 1\n", ""],
    ["with blanks behind the dashes", "--- \na: 1\n---\t\nbody", "a: 1\n", "body"],
    ["with nothing in it", "---\n---\nbody", "", "body"],
    ["without a line behind it", "---\na: 1\n---", "a: 1\n", ""],
    [
      "past lines that only begin with dashes",
      "---\na: |\n  x\n----\n---\n",
      "a: |\n  x\n----\n",
      "",
    ],
  ])("%s", (_title, text, inside, body) => {
    const range = frontmatterRange(text);
    expect(range).not.toBeNull();
    expect(text.slice(range?.from, range?.to)).toBe(inside);
    expect(text.slice(range?.end)).toBe(body);
  });

  test.each([
    ["a blank line above", "\n---\na: 1\n---\n"],
    ["a language behind the dashes", "---js\n1\n---\n"],
    ["a language behind dashes and a blank", "--- json\n{}\n---\n"],
    ["four dashes", "----\na: 1\n----\n"],
    ["no closing line", "---\na: 1\n"],
    ["an indented closing line", "---\na: 1\n ---\n"],
    ["no text at all", ""],
  ])("there is none with %s", (_title, text) => {
    expect(frontmatterRange(text)).toBeNull();
    expect(read(text).values).toEqual({});
  });
});

describe("values are what the app reads", () => {
  test.each([
    [
      "dates, times, yes and on are text",
      "a: 2026-10-12\nb: 09:30\nc: yes\nd: on",
      {
        a: "2026-10-12",
        b: "09:30",
        c: "yes",
        d: "on",
      },
    ],
    [
      "numbers are numbers, also where a tool wrote a time as one",
      "a: 570\nb: -1.5\nc: 0x10",
      { a: 570, b: -1.5, c: 16 },
    ],
    [
      "null, true and false",
      "a:\nb: ~\nc: true\nd: False",
      { a: null, b: null, c: true, d: false },
    ],
    [
      "lists on one line and on several",
      "a: [x, 2]\nb:\n  - y\n  - z\nc:\n- w",
      { a: ["x", 2], b: ["y", "z"], c: ["w"] },
    ],
    ["an unquoted link is a nested list", "a: [[Louie]]", { a: [["Louie"]] }],
    ["a quoted link is text", 'a: "[[Louie]]"', { a: "[[Louie]]" }],
    ["a template's braces are a map", "created: {{date}}", { created: { "{ date }": null } }],
    [
      "a revision without quotes is a map",
      "r:\n  - 2026-10-01: 3 (new job)",
      { r: [{ "2026-10-01": "3 (new job)" }] },
    ],
    ["a # begins a comment", "tags: #work", { tags: null }],
    ["texts over several lines", "a: |\n  x\n  y\nb: >-\n  x\n  y", { a: "x\ny\n", b: "x y" }],
    [
      "what a tag makes a date of is text again",
      "a: !!timestamp 2026-10-12\nb: !!timestamp 2026-10-12T09:30:00Z\nc: !!binary aGk=",
      { a: "2026-10-12", b: "2026-10-12T09:30", c: null },
    ],
    ["aliases of values", "a: &x [1]\nb: *x", { a: [1], b: [1] }],
    [
      "names that mean something to JavaScript",
      "__proto__: 1\nconstructor: 2\ntoString: {__proto__: 3}",
      JSON.parse('{"__proto__":1,"constructor":2,"toString":{"__proto__":3}}'),
    ],
  ])("%s", (_title, yaml, values) => {
    const found = read(`---\n${yaml}\n---\n`);
    expect(found.problems).toEqual([]);
    expect(JSON.stringify(found.values)).toBe(JSON.stringify(values));
  });

  test("each has the place of its name's line and its value's column, or its name's where the value is below", () => {
    const { properties } = read('---\na: 1\n"b c":   x\nd:\n  - y\ne:\n---\n');
    const places = [...properties.values()].map(({ name, line, column }) => [name, line, column]);
    expect(places).toEqual([
      ["a", 2, 4],
      ["b c", 3, 10],
      ["d", 4, 1],
      ["e", 6, 1],
    ]);
  });

  test("reading one note twice gives the same twice, also a broken one", () => {
    const broken = "---\na: b: c\n---\n";
    expect(read(broken).problems).toEqual(read(broken).problems);
    expect(read(broken).problems).toHaveLength(1);
  });
});

describe("a mistake leaves no properties and one problem that says where and what", () => {
  test.each([
    ["a colon in a value", "a: 1\ntitle: b: c", 3, 8, "quotes", '"b: c"'],
    ["a tab", "a:\n\t- b", 3, 1, "tab", "  "],
    ["a tab before a property", "a: 1\n\tb: 2", 3, 1, "tab", ""],
    ["a tab in a list behind a value", "a: 1\n\t- b", 3, 1, "tab", "  "],
    ["blanks before a property", "a: 1\n b: 2", 3, 1, "indented", null],
    ["the same name twice", "a: 1\nb: 2\na: 3", 4, 1, "twice", null],
    ["no blank behind the colon", "a:1\nb: 2", 2, 1, "name: value", null],
    ["a quote that is not closed", 'a: "x', 3, 1, "missing", null],
    ["a dash for nothing", "phone: -\nemail: -", 2, 8, "quotes", '"-"'],
    ["an @ before a name", "by: @maria", 2, 5, "quotes", '"@maria"'],
    ["a reference to nothing", "a: *b", 2, 4, "refers", null],
    ["text without a property", "just words", 2, 1, "no properties", null],
  ])("%s", (_title, yaml, line, column, words, fix) => {
    const found = read(`---\n${yaml}\n---\n`);
    expect(found.values).toEqual({});
    expect(found.problems).toHaveLength(1);
    const problem = found.problems[0];
    expect(problem).toMatchObject({
      severity: "error",
      code: "frontmatter-broken",
      line,
      column,
      fix,
    });
    expect(problem?.message).toContain(words);
  });

  test.each([
    [
      "a billion laughs",
      `a: &a [x]\n${"bcdefghijklmnop"
        .split("")
        .map(
          (name, index) =>
            `${name}: &${name} [${`*${"abcdefghijklmnop".charAt(index)},`.repeat(9)}]`,
        )
        .join("\n")}`,
    ],
    ["a loop", "a: &a [*a]"],
    ["ten thousand brackets", `a: ${"[".repeat(10_000)}`],
    ["ten thousand dashes", "- ".repeat(10_000)],
    ["more than 64 kB", `a: ${"x".repeat(70_000)}`],
    [
      "fifty thousand keys",
      Array.from({ length: 50_000 }, (_, index) => `k${String(index)}: 1`).join("\n"),
    ],
    ["endless blank lines", `a: 1${"\n".repeat(60_000)}b: {}`],
  ])("%s", (_title, yaml) => {
    const found = read(`---\n${yaml}\n---\n`);
    expect(found.values).toEqual({});
    expect(found.problems).toMatchObject([{ code: "frontmatter-broken", severity: "error" }]);
  });
});

describe("what looks like frontmatter and is none", () => {
  test.each([
    "---js\nthrow 1\n---\n",
    "--- js\n",
    "---json\n{}\n---\n",
    "---coffee",
    "---javascript\n",
  ])("%j gives a hint and is never run", (text) => {
    expect(read(text).problems).toMatchObject([
      { code: "frontmatter-word", severity: "hint", line: 1 },
    ]);
  });

  test("properties that are not closed give a hint", () => {
    expect(read("---\ntype: goal\n# Text\n").problems).toMatchObject([
      { code: "frontmatter-unclosed", severity: "hint" },
    ]);
  });

  test("a rule or a table at the start gives none", () => {
    expect(read("---\n\nWords: many\n").problems).toEqual([]);
    expect(read("--- | ---\n").problems).toEqual([]);
  });
});
