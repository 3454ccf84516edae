import { describe, expect, test } from "@jest/globals";
import type { Resolution } from "../../../src/core/note-index/index-view";
import {
  keysOfMention,
  resolveLink,
  resolveName,
} from "../../../src/core/note-index/link-resolution";
import { NameTable } from "../../../src/core/note-index/names";

/** A vault of paths, each with its aliases. */
function vault(notes: Readonly<Record<string, readonly string[]>>): NameTable {
  const names = new NameTable();
  for (const [path, aliases] of Object.entries(notes)) names.add({ path, aliases });
  return names;
}

/** A resolution in a few words: the path, `missing`, or the candidates. */
function told(resolution: Resolution): string {
  if (resolution.is === "note") return resolution.path;
  return resolution.is === "missing" ? "missing" : resolution.paths.join(" or ");
}

const people = vault({
  "People/Maria Chen.md": ["Maria", "Mari"],
  "People/Louie Alvarez.md": ["Louie"],
  "People/Work/Sam.md": ["Sammy"],
  "People/Sam.md": [],
  "People/Zoë Straße.md": ["Zo\u00eb"],
  "Louie.md": [],
  "Projects/v1.2.md": ["either/or"],
  "People/Ann.md": ["Annie"],
  "People/Anna.md": ["Annie"],
  "Log.md": [],
  "People/Log.md": [],
});

describe("A link means", () => {
  test.each([
    ["the note at exactly its path", "People/Maria Chen", "People/Maria Chen.md"],
    ["… with .md too", "People/Maria Chen.md", "People/Maria Chen.md"],
    ["… before any other note of that name", "Log", "Log.md"],
    ["… before an alias", "Louie", "Louie.md"],
    ["… from the root with a slash before it", "/People/Sam", "People/Sam.md"],
    ["else the only note of its name", "Maria Chen", "People/Maria Chen.md"],
    ["… whatever dots are in it", "v1.2", "Projects/v1.2.md"],
    ["… or of a path that ends so", "Work/Sam", "People/Work/Sam.md"],
    ["else the only note with that alias", "Mari", "People/Maria Chen.md"],
    ["… even one with a slash", "either/or", "Projects/v1.2.md"],
    ["nothing where no note answers", "Nobody", "missing"],
    ["nothing where only a part of a folder's name fits", "ork/Sam", "missing"],
    ["nothing where the root has no such path", "/Sam", "missing"],
    ["nothing when it is only a folder", "People/", "missing"],
    ["itself when it names only a heading", "", "Journal/2026-11-18.md"],
  ])("%s: [[%s#…]]", (_, target, expected) => {
    expect(told(resolveLink(target, "Journal/2026-11-18.md", people))).toBe(expected);
  });

  test.each([
    ["two notes of one name", "Sam", "People/Sam.md or People/Work/Sam.md"],
    ["two notes with one alias", "Annie", "People/Ann.md or People/Anna.md"],
  ])("several notes and so none of them: %s", (_, target, expected) => {
    expect(resolveLink(target, "x.md", people).is).toBe("ambiguous");
    expect(told(resolveLink(target, "x.md", people))).toBe(expected);
  });

  test("no alias where two notes have the name, since the first step with a candidate decides", () => {
    const names = vault({ "a/Kit.md": [], "b/Kit.md": [], "c/Christopher.md": ["Kit"] });
    expect(told(resolveLink("Kit", "x.md", names))).toBe("a/Kit.md or b/Kit.md");
  });
});

describe("A relative link starts at the linking note's folder", () => {
  test.each([
    ["./Sam", "People/Maria Chen.md", "People/Sam.md"],
    ["./Sam", "People/Work/x.md", "People/Work/Sam.md"],
    ["../Sam", "People/Work/x.md", "People/Sam.md"],
    ["../People/Sam.md", "Journal/2026-11-18.md", "People/Sam.md"],
    ["../../People/./Work/../Sam", "Journal/2026/x.md", "People/Sam.md"],
    ["./Sam", "Journal/x.md", "missing"],
    ["../Sam", "x.md", "missing"],
  ])("%s in %s means %s", (target, from, expected) => {
    expect(told(resolveLink(target, from, people))).toBe(expected);
  });
});

describe("Names are compared in NFC and case-folded (R123)", () => {
  test.each([
    ["MARIA CHEN", "People/Maria Chen.md"],
    ["people/maria chen", "People/Maria Chen.md"],
    ["Zoe\u0308 Straße", "People/Zoë Straße.md"],
    ["ZOË STRASSE", "People/Zoë Straße.md"],
    ["zoë", "People/Zoë Straße.md"],
    ["Zoe", "missing"],
    [" Maria\u00a0Chen ", "People/Maria Chen.md"],
    ["People//Maria Chen", "People/Maria Chen.md"],
  ])("%s", (target, expected) => {
    expect(told(resolveLink(target, "x.md", people))).toBe(expected);
  });

  test("a decomposed file name answers to a composed link, and Greek to either sigma", () => {
    const names = vault({ "Rene\u0301.md": [], "Νίκος.md": [], "Işık.md": [] });
    expect(told(resolveLink("René", "x.md", names))).toBe("Rene\u0301.md");
    expect(told(resolveLink("ΝΊΚΟΣ", "x.md", names))).toBe("Νίκος.md");
    expect(told(resolveLink("işık", "x.md", names))).toBe("Işık.md");
    expect(told(resolveLink("işik", "x.md", names))).toBe("missing");
  });

  test("of two paths that differ only in case, the one written to the letter is meant, else neither", () => {
    const names = vault({ "People/Sam.md": [], "People/sam.md": [] });
    expect(told(resolveLink("People/sam", "x.md", names))).toBe("People/sam.md");
    expect(told(resolveLink("People/Sam.md", "x.md", names))).toBe("People/Sam.md");
    expect(told(resolveLink("People/SAM", "x.md", names))).toBe("People/Sam.md or People/sam.md");
  });
});

describe("A plain name (R116)", () => {
  test.each([
    ["maria chen", "People/Maria Chen.md"],
    ["Sammy", "People/Work/Sam.md"],
    ["Louie", "Louie.md"],
    ["Sam", "People/Sam.md or People/Work/Sam.md"],
    ["Log", "Log.md or People/Log.md"],
    ["People/Sam", "missing"],
    ["", "missing"],
  ])("%s is a file name, then an alias, never a path: %s", (name, expected) => {
    expect(told(resolveName(name, people))).toBe(expected);
  });
});

describe("Names that a careless table would trip over", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s", (name) => {
    expect(told(resolveLink(name, "x.md", people))).toBe("missing");
    const names = vault({ [`People/${name}.md`]: [], "People/Other.md": [`${name}!`] });
    expect(told(resolveLink(name, "x.md", names))).toBe(`People/${name}.md`);
    expect(told(resolveLink(`${name}!`, "x.md", names))).toBe("People/Other.md");
  });
});

describe("What a mention means depends on no other notes than those with one of its keys", () => {
  test.each([
    ["People/Work/Sam.md", false, ["sam", "people/work/sam.md"]],
    ["../People/Sam", false, ["sam", "../people/sam"]],
    ["Sam", false, ["sam"]],
    ["either/or", true, ["either/or"]],
    ["", false, []],
  ])("%s", (target, byName, keys) => {
    expect(keysOfMention({ target, byName })).toEqual(keys);
  });
});
