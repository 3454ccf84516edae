/** The line that logging writes, and the people it offers. */
import { describe, expect, test } from "@jest/globals";
import type { App } from "obsidian";
import { contactsNamed, loggedLine, personAt } from "../../src/obsidian/logged-line";
import { person, vaultOf } from "../core/vault-of";

/** An app that holds the notes of these paths and writes links as wikilinks by name. */
function appWith(...paths: readonly string[]): App {
  return {
    vault: { getFileByPath: (path: string) => (paths.includes(path) ? { path } : null) },
    fileManager: {
      generateMarkdownLink: (
        { path }: { path: string },
        _from: string,
        _sub?: string,
        alias?: string,
      ) => `[[${path.replace(/\.md$/, "")}${alias === undefined ? "" : `|${alias}`}]]`,
    },
  } as unknown as App;
}

const ana = { path: "People/Ana.md", name: "Ana" };
const bo = { path: "People/Bo Lind.md", name: "Bo Lind" };
const app = appWith(ana.path, bo.path);
const anas = "[[People/Ana|Ana]]";

describe("The line", () => {
  const line = (
    text: string,
    contacts = [ana],
    kind: Parameters<typeof loggedLine>[0]["kind"] = null,
  ) => loggedLine({ contacts, kind, text }, "Journal/2026-11-22.md", app);

  test.each([
    ["people stand before the words", line("had lunch"), `${anas}: had lunch`],
    [
      "several of them with commas",
      line("had lunch", [ana, bo]),
      `${anas}, [[People/Bo Lind|Bo Lind]]: had lunch`,
    ],
    ["not those who are in the words", line(`Lunch with ${anas}`), `Lunch with ${anas}`],
    ["nobody is fine", line("walked", []), "walked"],
    ["its kind is a tag", line("had lunch", [], "meeting"), "had lunch #meeting"],
    ["but no other kind", line("had lunch", [], "other"), "had lunch"],
  ])("%s", (_, written, expected) => {
    expect(written).toBe(expected);
  });

  test("names nobody twice in a link that shows the name by itself", () => {
    const cy = { path: "Cy.md", name: "Cy" };
    const values = { contacts: [cy], kind: null, text: "rang" };
    expect(loggedLine(values, "J.md", appWith(cy.path))).toBe("[[Cy]]: rang");
  });

  test("links by name to a note that was moved since", () => {
    expect(loggedLine({ contacts: [ana], kind: null, text: "rang" }, "J.md", appWith())).toBe(
      "[[Ana]]: rang",
    );
  });
});

describe("People", () => {
  const index = vaultOf({
    "People/Ana Silva.md": person("aliases: [Bee]"),
    "People/Bea Ode.md": person(),
    "People/Silas.md": person(),
    "People/Ångström.md": person(),
    ...Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`People/Zed ${at}.md`, person()])),
  });
  const named = (typed: string) => contactsNamed(typed, index).map(({ name }) => name);

  test.each([
    ["by the beginning of a name", "si", ["Silas", "Ana Silva"]],
    ["by that of an alias, behind those of names", "be", ["Bea Ode", "Ana Silva"]],
    ["in any case", "ÅNG", ["Ångström"]],
    ["not by the middle of a word", "ilva", []],
    ["by nobody's name", "xyz", []],
  ])("are offered %s: %j", (_, typed, names) => {
    expect(named(typed)).toEqual(names);
  });

  test("are offered twenty at most", () => {
    expect(named("zed")).toHaveLength(20);
    expect(named("")).toHaveLength(20);
  });

  test("are known by their path while they are contacts", () => {
    expect(personAt("People/Silas.md", index)).toEqual({ path: "People/Silas.md", name: "Silas" });
    expect(personAt("People/Gone.md", index)).toBeNull();
  });
});
