/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { boot } from "./boot";
import { obsidian } from "./obsidian";

const path = "node_modules/obsidian/obsidian.d.ts";
const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);

/** Members of the app's classes that the stand-in leaves out, and why. */
const leftOut = new Map<string, string>([
  ["FileSystemAdapter", "the stand-in's files live in memory; plugins of ours may not use it"],
  ["CapacitorAdapter", "as above"],
]);

const isPublic = (node: ts.ClassElement): boolean =>
  ts.getCombinedModifierFlags(node) === ts.ModifierFlags.None ||
  (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Abstract) !== 0;

const methods: [string, string][] = [];
for (const node of file.statements) {
  if (!ts.isClassDeclaration(node) || !node.name || leftOut.has(node.name.text)) continue;
  for (const member of node.members) {
    if (!ts.isMethodDeclaration(member) || !isPublic(member)) continue;
    const isAbstract = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Abstract) !== 0;
    const optional = member.questionToken !== undefined;
    if (!isAbstract && !optional) methods.push([node.name.text, member.name.getText()]);
  }
}

describe("the module that plugins require", () => {
  test("is measured against a real number of methods", () => {
    expect(methods.length).toBeGreaterThan(250);
  });

  test("has every method of every class of the API", () => {
    const missing = methods.filter(([name, method]) => {
      const made: unknown = Reflect.get(obsidian, name);
      return typeof made !== "function" || !(method in (made.prototype as object));
    });
    expect(missing.map(([name, method]) => `${name}.${method}`)).toEqual([]);
  });

  test("has every property of the app object, the vault and the workspace", async () => {
    const { app } = await boot({ files: {} });
    const missing: string[] = [];
    const holds = (name: string, value: object): void => {
      const found = file.statements.find(
        (node): node is ts.ClassDeclaration =>
          ts.isClassDeclaration(node) && node.name?.text === name,
      );
      for (const member of found?.members ?? []) {
        if (!ts.isPropertyDeclaration(member) || !isPublic(member)) continue;
        if (!(member.name.getText() in value)) missing.push(`${name}.${member.name.getText()}`);
      }
    };
    holds("App", app);
    holds("Vault", app.vault);
    holds("Workspace", app.workspace);
    holds("MetadataCache", app.metadataCache);
    holds("WorkspaceLeaf", app.workspace.getLeaf());
    expect(missing).toEqual([]);
  });

  test("gives elements every method that the app adds to them", async () => {
    await boot({ files: {} });
    const missing: string[] = [];
    const targets: Record<string, unknown> = {
      Node: document.body,
      Element: document.body,
      HTMLElement: document.body,
      Array: [],
      String: "",
      Math,
      Document: document,
    };
    const visit = (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node)) {
        const target = targets[node.name.text];
        for (const member of node.members) {
          const name = member.name?.getText();
          const isEvents = name === "_EVENTS";
          if (target !== undefined && name && !isEvents && !(name in Object(target)))
            missing.push(`${node.name.text}.${name}`);
        }
      }
      if (ts.isFunctionDeclaration(node) && node.name && !(node.name.text in window))
        missing.push(node.name.text);
    };
    for (const node of file.statements) {
      if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body))
        node.body.statements.forEach(visit);
    }
    expect(missing).toEqual([]);
  });
});
