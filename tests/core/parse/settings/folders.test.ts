/** Where a note lies: folders and file names, compared whatever their case and Unicode form. */
import { describe, expect, test } from "@jest/globals";
import {
  folded,
  foldersOf,
  isConflictCopy,
  isHidden,
  isInFolder,
  isWithin,
  noteName,
  vaultPath,
} from "../../../../src/core/parse/settings/folders";

test("Names are compared in NFC and lower case (R123)", () => {
  expect(folded("CAFE\u0301")).toBe("café");
  expect(folded("ÄRZTE")).toBe("ärzte");
});

describe("A path is written as the vault writes it", () => {
  test.each([
    ["/People//Work/", "People/Work"],
    ["./People/./Work", "People/Work"],
    ["People\\Work", "People/Work"],
    [" People / Work ", "People/Work"],
    ["Cafe\u0301", "Café"],
    ["../People", "../People"],
    ["/", ""],
    ["", ""],
  ])("%j: %j", (written, path) => {
    expect(vaultPath(written)).toBe(path);
  });
});

describe("A note lies in a folder or one of its subfolders, by whole parts (R52)", () => {
  test.each([
    ["People/Work/A.md", "people/work", true],
    ["People/Work/Old/A.md", "People/Work/", true],
    ["People/Workshop/A.md", "People/Work", false],
    ["People/Work.md", "People/Work", false],
    ["Other/People/Work/A.md", "People/Work", false],
    ["A.md", "", true],
    ["CAFÉ/A.md", "Cafe\u0301", true],
  ])("%s in %j: %s", (path, folder, is) => {
    expect(isInFolder(path, folder)).toBe(is);
  });

  test("what leads out of the vault is within no folder of it", () => {
    expect(isWithin("../people/a.md", "people")).toBe(false);
    expect(isWithin("people/a.md", "")).toBe(true);
  });
});

describe("A note's name is the file's without its folders and .md", () => {
  test.each([
    ["People/Ann Lee.md", "Ann Lee"],
    ["Ann.MD", "Ann"],
    ["v1.2.md", "v1.2"],
    ["People/Ann.txt", "Ann.txt"],
    ["md", "md"],
    ["", ""],
  ])("%j: %j", (path, name) => {
    expect(noteName(path)).toBe(name);
  });
});

test("The folders of a path are told from the outermost", () => {
  expect(foldersOf("A/B/c.md")).toEqual(["A", "B"]);
  expect(foldersOf("c.md")).toEqual([]);
});

describe("A file is hidden behind a dot", () => {
  test.each([
    [".trash/A.md", true],
    ["A/.b/c.md", true],
    ["A/.c.md", true],
    ["A.b/c.md", false],
    ["A/c.", false],
  ])("%s: %s", (path, hidden) => {
    expect(isHidden(path)).toBe(hidden);
  });
});

describe("A copy that a syncing program made is no note of its own", () => {
  test.each([
    ["Ann.sync-conflict-20261122-101500-ABCDEFG", true],
    ["Ann (Conflicted copy 2026-11-22)", true],
    ["Ann (Bob's conflicted copy 2026-11-22)", true],
    ["Ann conflicted copy 2026-11-22", true],
    ["Ann (conflict 1)", true],
    ["Ann (SFConflict ann@example.org 2026-11-22)", true],
    ["A conflicted copy editor", false],
    ["Conflict", false],
    ["Conflict with Ann", false],
    ["Ann (conflicted)", false],
  ])("%s: %s", (name, is) => {
    expect(isConflictCopy(name)).toBe(is);
  });
});
