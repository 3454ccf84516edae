/** What frontmatter says, read as the app reads it: YAML 1.2 (section 2), and why some can't be read. */
import { describe, expect, test } from "@jest/globals";
import { readYaml, refusedYaml, yamlPlaces } from "../../../../src/core/parse/frontmatter/yaml";

const valuesOf = (source: string) => {
  const { properties, mistake } = readYaml(source);
  return mistake === null
    ? Object.fromEntries(properties.map(({ name, value }) => [name, value]))
    : mistake.code;
};

describe("A value is what YAML 1.2 says it is", () => {
  test.each([
    ["a: text", "text"],
    ["a: two words", "two words"],
    ["a: 'quoted'", "quoted"],
    ['a: "quoted"', "quoted"],
    ["a: 'it''s'", "it's"],
    ['a: "tab\\tand \\u00e9"', "tab\tand é"],
    ["a: 5", 5],
    ["a: -5", -5],
    ["a: 2.5", 2.5],
    ["a: 0x10", 16],
    ["a: 0o17", 15],
    ["a: 017", 17],
    ["a: true", true],
    ["a: False", false],
    ["a: yes", "yes"],
    ["a: on", "on"],
    ["a: null", null],
    ["a: ~", null],
    ["a:", null],
    ["a: 2026-11-22", "2026-11-22"],
    ["a: 2026-11-22T09:30:00Z", "2026-11-22T09:30:00Z"],
    ["a: 09:30", "09:30"],
    ["a: 9:30", "9:30"],
    ["a: 04-17", "04-17"],
    ["a: 1_000", "1_000"],
    ["a: [x, y]", ["x", "y"]],
    ["a: []", []],
    ["a:\n  - x\n  - y", ["x", "y"]],
    ["a:\n- x\n- y", ["x", "y"]],
    ["a: [[Louie]]", [["Louie"]]],
    ["a: {b: c}", { b: "c" }],
    ["a:\n  b: c", { b: "c" }],
    ["a: |\n  one\n  two", "one\ntwo\n"],
    ["a: >\n  one\n  two", "one two\n"],
    ["a: one\n  two", "one two"],
    ["a: x # comment", "x"],
    ["a: x#y", "x#y"],
    ["a: &b x", "x"],
    ["a: 🎉", "🎉"],
    ["a: U\u0308", "U\u0308"],
    ["a: !!timestamp 2026-11-22", "2026-11-22"],
  ])("%j", (source, value) => {
    expect(valuesOf(source)).toEqual({ a: value });
  });

  test("with CR LF as with LF", () => {
    expect(valuesOf("a: 1\r\nb:\r\n  - x\r\n  - y\r\n")).toEqual({ a: 1, b: ["x", "y"] });
  });

  test.each(["", "\n", "   ", "# only a comment", "\r\n\r\n"])("%j holds nothing", (source) => {
    expect(readYaml(source)).toEqual({ properties: [], mistake: null });
  });

  test("names that objects have of their own are names like any others", () => {
    expect(readYaml("constructor: 1\ntoString: 2").properties.map(({ name }) => name)).toEqual([
      "constructor",
      "toString",
    ]);
    const [property] = readYaml("__proto__: x").properties;
    expect(property).toMatchObject({ name: "__proto__", value: "x" });
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  test("an alias repeats what its anchor holds", () => {
    expect(valuesOf("a: &one [x]\nb: *one")).toEqual({ a: ["x"], b: ["x"] });
  });
});

describe("YAML that can't be read holds nothing, as in the app, and says why and where", () => {
  test.each([
    ["a: 1\nb: 2\na: 3", "DUPLICATE_KEY", 10],
    ["just words", "NO_MAP", 0],
    ["- a\n- b", "NO_MAP", 0],
    ["\n  # c\n42", "NO_MAP", 7],
    ["a: *nobody", "BAD_ALIAS", 3],
    ["a: b: c", "BLOCK_AS_IMPLICIT_KEY", 3],
    ["a: %x", "BAD_SCALAR_START", 3],
    ["a: @Louie", "BAD_SCALAR_START", 3],
  ])("%j: %s at %d", (source, code, at) => {
    expect(readYaml(source)).toEqual({ properties: [], mistake: { code, at } });
  });

  test.each([
    ["too long", `a: ${"x".repeat(65_536)}`, "TOO_LARGE"],
    ["mostly blank", `a:${" ".repeat(600)}x`, "TOO_LARGE"],
    ["nested too deep", `a: ${"[".repeat(101)}${"]".repeat(101)}`, "TOO_MUCH"],
    ["nested in one line", "- ".repeat(50), "TOO_MUCH"],
    ["of too many parts", "a: [" + "x,".repeat(5001) + "]", "TOO_MUCH"],
  ])("%s", (_, source, code) => {
    expect(readYaml(source).mistake?.code).toBe(code);
  });

  test("a bomb of aliases does not go off", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let at = 1; at < 8; at++) {
      const before = `*a${String(at - 1)}`;
      lines.push(`a${String(at)}: &a${String(at)} [${Array(10).fill(before).join(", ")}]`);
    }
    expect(readYaml(lines.join("\n"))).toMatchObject({
      properties: [],
      mistake: { code: "TOO_MUCH" },
    });
  });

  test("brackets that are closed again are not nested", () => {
    expect(refusedYaml("a: [x]\n".repeat(500))).toBeNull();
  });
});

describe("Each property has its place", () => {
  const placesOf = (source: string) =>
    readYaml(source).properties.map(({ name, nameFrom, valueFrom }) => [name, nameFrom, valueFrom]);

  test.each<[string, readonly (readonly [string, number, number | null])[]]>([
    [
      "a: 1\nbc: 2",
      [
        ["a", 0, 3],
        ["bc", 5, 9],
      ],
    ],
    [
      "a: 1\r\nbc: 2",
      [
        ["a", 0, 3],
        ["bc", 6, 10],
      ],
    ],
    ["a:   x", [["a", 0, 5]]],
    [
      "a:\nb: x",
      [
        ["a", 0, null],
        ["b", 3, 6],
      ],
    ],
    ["a:\n  - x", [["a", 0, 5]]],
    ["a:\n  # why\n  x", [["a", 0, 13]]],
    ["'a b': x", [["a b", 0, 7]]],
    ['"a": x', [["a", 0, 5]]],
    [
      "{a: 1, b: 2}",
      [
        ["a", 1, 4],
        ["b", 7, 10],
      ],
    ],
    ["a: &one x", [["a", 0, 8]]],
    ["1: x", [["1", 0, 3]]],
    ["🎉: x", [["🎉", 0, 4]]],
  ])("%j", (source, places) => {
    expect(placesOf(source)).toEqual(places);
  });

  test("YAML that can't be read has no places", () => {
    expect(yamlPlaces("a: b: c")).toEqual([]);
    expect(yamlPlaces("")).toEqual([]);
  });
});
