/** Files that one look takes in: none of the source is longer than 300 lines, and none elsewhere without saying why. */
import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const most = 300;

const code = [".", "src", "tests", "scripts"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== ".", encoding: "utf8" }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((file) => /\.(?:tsx?|[cm]js|mts|css)$/.test(file));

const lengthOf = (text: string): number => text.trimEnd().split("\n").length;
const isLong = (file: string): boolean => lengthOf(readFileSync(file, "utf8")) > most;

/** The reason that a text gives for its length: in its opening comment, in a sentence of its own. */
function reasonOf(text: string): string | null {
  const [, opening = ""] = /^(?:\/\*\* @[^*]*\*\/\n)?\/\*([^]*?)\*\//.exec(text) ?? [];
  return /(?:^|[.:!?] )(Long, as .+)/.exec(opening.replace(/\s*\n \*\s*/g, " "))?.[1] ?? null;
}

describe("A file", () => {
  test("of the source has at most 300 lines", () => {
    expect(code.length).toBeGreaterThan(500);
    expect(code.filter((file) => file.startsWith("src/") && isLong(file))).toEqual([]);
  });

  test("that is longer says why in its opening comment: “Long, as …”", () => {
    const long = code.filter(isLong);
    expect(long.filter((file) => reasonOf(readFileSync(file, "utf8")) === null)).toEqual([]);
  });

  test("that is not longer gives no reason for it any more", () => {
    const short = code.filter((file) => !isLong(file));
    expect(short.filter((file) => reasonOf(readFileSync(file, "utf8")) !== null)).toEqual([]);
  });

  test("gives its reason in no other place and form", () => {
    expect(reasonOf("/** A page. Long, as one class draws it. */\n")).toBe(
      "Long, as one class draws it. ",
    );
    expect(reasonOf("/** @jest-environment x */\n/*\n * A page.\n * Long, as it is. */\n")).toBe(
      "Long, as it is. ",
    );
    expect(reasonOf("/** A page, long as it is. */\n")).toBeNull();
    expect(reasonOf("const a = 1;\n/** Long, as it is. */\n")).toBeNull();
  });
});
