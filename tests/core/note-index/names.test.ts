/** Which notes answer to a name. */
import { describe, expect, test } from "@jest/globals";
import { fileNameKey, keysOfNote, NameTable } from "../../../src/core/note-index/names";

const maria = { path: "People/Maria Chen.md", aliases: ["Maria", "MC"] };
const other = { path: "Work/maria chen.md", aliases: ["maria"] };

const sorted = (paths: readonly string[]) => [...paths].sort();

describe("The names of the notes", () => {
  test("are file names and aliases apart, in any case", () => {
    const names = new NameTable();
    names.add(maria);
    expect(names.byFileName("maria chen")).toEqual([maria.path]);
    expect(names.byFileName("maria")).toEqual([]);
    expect(names.byAlias("maria")).toEqual([maria.path]);
    expect(names.byAlias("mc")).toEqual([maria.path]);
    expect(names.byAlias("maria chen")).toEqual([]);
  });

  test("may be shared by several notes, until one goes", () => {
    const names = new NameTable();
    names.add(maria);
    names.add(other);
    expect(sorted(names.byFileName("maria chen"))).toEqual([maria.path, other.path]);
    expect(sorted(names.byAlias("maria"))).toEqual([maria.path, other.path]);
    names.delete(maria);
    expect(names.byFileName("maria chen")).toEqual([other.path]);
    expect(names.byAlias("maria")).toEqual([other.path]);
    expect(names.byAlias("mc")).toEqual([]);
    names.delete(other);
    expect(names.byFileName("maria chen")).toEqual([]);
  });

  test("count an alias once that is written twice, and none that is blank", () => {
    const names = new NameTable();
    const note = { path: "A.md", aliases: ["Ann", "ANN ", " ", ""] };
    names.add(note);
    expect(names.byAlias("ann")).toEqual(["A.md"]);
    expect(names.byAlias("")).toEqual([]);
    names.delete(note);
    expect(names.byAlias("ann")).toEqual([]);
  });

  test("may be words that every object knows", () => {
    const names = new NameTable();
    names.add({ path: "constructor.md", aliases: ["__proto__"] });
    expect(names.byFileName("constructor")).toEqual(["constructor.md"]);
    expect(names.byAlias("__proto__")).toEqual(["constructor.md"]);
    expect(names.byFileName("tostring")).toEqual([]);
  });
});

describe("The keys that a mention can mean a note by", () => {
  test("are its file name and its aliases, each once", () => {
    expect([...keysOfNote(maria)]).toEqual(["maria chen", "maria", "mc"]);
    expect([...keysOfNote({ path: "X/Ann.md", aliases: ["ann", "Ann Lee"] })]).toEqual([
      "ann",
      "ann lee",
    ]);
  });

  test("begin with a file name without folder and extension", () => {
    expect(fileNameKey("People/Work/Maria Chen.md")).toBe("maria chen");
    expect(fileNameKey("Straße.md")).toBe("strasse");
  });
});
