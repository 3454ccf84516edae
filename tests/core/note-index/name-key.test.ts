/** By which text names and paths are compared. */
import { describe, expect, test } from "@jest/globals";
import {
  lastSegment,
  nameKey,
  pathKey,
  withoutExtension,
} from "../../../src/core/note-index/name-key";

describe("The key of a name", () => {
  test.each([
    ["has no case", "Maria CHEN", "maria chen"],
    ["has no blanks around it", "  Maria\t", "maria"],
    ["is the same composed and decomposed", "Jose\u0301", "jos\u00e9"],
    ["joins sharp s with double s", "STRASSE", "strasse"],
    ["keeps accents", "José", "josé"],
    ["has one sigma", "ΟΔΥΣΣΕΥΣ", "οδυσσευσ"],
    ["takes a no-break blank for a blank", "Maria\u00a0Chen", "maria chen"],
    ["takes a narrow one for a blank too", "Maria\u202fChen", "maria chen"],
    ["keeps the Turkish dotless i apart from i", "Işık", "ışık".replace(/^ı/, "i")],
    ["keeps what is no letter", "C++ & friends!", "c++ & friends!"],
    ["of nothing is nothing", " \u00a0 ", ""],
  ])("%s", (_title, name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test("joins sharp s with double s whichever is written", () => {
    expect(nameKey("Straße")).toBe(nameKey("strasse"));
    expect(nameKey("José")).not.toBe(nameKey("Jose"));
    expect(nameKey("ılık")).not.toBe(nameKey("ilik"));
  });

  test("is its own key", () => {
    for (const name of ["Maria Chen", "Straße", "ΟΔΥΣΣΕΥΣ", "Jose\u0301", "Işık"]) {
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
    }
  });
});

describe("The key of a path", () => {
  test.each([
    ["has no extension", "People/Maria Chen.md", "people/maria chen"],
    ["has none in any case", "People/Maria Chen.MD", "people/maria chen"],
    ["keeps any other extension", "Files/Plan.pdf", "files/plan.pdf"],
    ["has no empty folders", "People//Maria", "people/maria"],
    ["has no slash before it", "/People/Maria", "people/maria"],
    ["has no folder that is the same folder", "./People/./Maria", "people/maria"],
    ["keeps the way up, which leads elsewhere", "../Maria", "../maria"],
    ["has no blanks before its extension", "People/Maria .md", "people/maria"],
    ["keeps a name that ends in a point", "People/J.R.", "people/j.r."],
  ])("%s", (_title, path, key) => {
    expect(pathKey(path)).toBe(key);
  });
});

test("The last part of a path is the file's name, without blanks before it", () => {
  expect(lastSegment("People/ Maria.md")).toBe("Maria.md");
  expect(lastSegment("Maria.md")).toBe("Maria.md");
  expect(lastSegment("People/")).toBe("");
});

test("Only .md at the very end is left out of a path, once", () => {
  expect(withoutExtension("A.md.md")).toBe("A.md");
  expect(withoutExtension("A.md.txt")).toBe("A.md.txt");
  expect(withoutExtension(".md")).toBe("");
  expect(withoutExtension("md")).toBe("md");
});
