import { describe, expect, test } from "@jest/globals";
import { message } from "../../../src/core/language/sayings";
import { problemSaid } from "../../../src/core/view-models/problems-said";
import { aProblem } from "../note-builder";

describe("A problem", () => {
  const untold = { ...aProblem(3, "import-empty"), path: "A.md", ...message(["importEmpty"]) };

  test.each([
    ["en", "This file is empty."],
    ["en-GB", "This file is empty."],
    ["de", "Diese Datei ist leer."],
    ["de-AT", "Diese Datei ist leer."],
    ["tlh", "This file is empty."],
  ])("is said in the language of %s", (code, said) => {
    expect(problemSaid(untold, code).message).toBe(said);
  });

  test("keeps everything else, and no longer what it was told by", () => {
    const { told, ...rest } = untold;
    expect(told).toEqual(["importEmpty"]);
    expect(problemSaid(untold, "de")).toEqual({ ...rest, message: "Diese Datei ist leer." });
  });

  test("that was told in words already is left in them", () => {
    const inWords = { ...aProblem(1, "x"), path: "A.md", message: "Such is life." };
    expect(problemSaid(inWords, "de")).toEqual(inWords);
  });
});
