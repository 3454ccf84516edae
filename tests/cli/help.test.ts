/** The help, laid out by the library of arguments, in the words of a language. */
import { describe, expect, test } from "@jest/globals";
import { Argument, Option } from "commander";
import { helpIn, placeholderIn, placeholdersIn } from "../../src/cli/help";
import { commandCatalogueFor } from "../../src/core/language/command/index";

const english = commandCatalogueFor("en").help;
const german = commandCatalogueFor("de").help;

describe("What stands in place of a value is in the language", () => {
  const [name = "", inGerman = ""] =
    Object.entries(german.placeholders).find(([key, word]) => key !== word) ?? [];

  test("alone, and within an option or usage", () => {
    expect(placeholderIn(name, german)).toBe(inGerman);
    expect(placeholdersIn(`--x <${name}> [${name}...]`, german)).toBe(
      `--x <${inGerman}> [${inGerman}...]`,
    );
  });

  test.each(["--json", "<zed>", "[zed...]", "a < b > c", "constructor", "<toString>", ""])(
    "%j stays as it is",
    (text) => {
      expect(placeholdersIn(text, german)).toBe(text);
      expect(placeholderIn(text, german)).toBe(text);
    },
  );
});

test("The headings are in the language, one that is not known stays", () => {
  const { styleTitle } = helpIn(german);
  expect(styleTitle?.("Options:")).toBe(german.headings.options);
  expect(styleTitle?.("More:")).toBe("More:");
});

describe("An option says which values it takes, and which it has where none is given", () => {
  const said = (option: Option) => helpIn(english).optionDescription?.(option);

  test.each([
    ["neither", new Option("--a <b>", "does a"), []],
    [
      "its values",
      new Option("--a <b>", "does a").choices(["x", "y"]),
      [english.choices('"x", "y"')],
    ],
    ["its default", new Option("--a <b>", "does a").default("x"), [english.standard('"x"')]],
    ["no default that is no text", new Option("--a", "does a").default(false), []],
  ])("%s", (_, option, more) => {
    expect(said(option)).toBe(more.length === 0 ? "does a" : `does a (${more.join(", ")})`);
  });

  test("so does an argument", () => {
    const argument = new Argument("<a>", "an a").choices(["x"]);
    expect(helpIn(english).argumentDescription?.(argument)).toBe(
      `an a (${english.choices('"x"')})`,
    );
  });
});
