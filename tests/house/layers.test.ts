/** The house keeps its directions: which folder may import which, no cycles, one importer for each package. */
import { describe, expect, test } from "@jest/globals";
import { build, type Metafile } from "esbuild";
import { command, plugin } from "../../esbuild.config.mjs";
import { circlesIn, importedBy, importsUnder } from "./source-files";

/** What each folder may import besides itself; the data flows from the top of the list to the bottom. */
const directions: Readonly<Record<string, readonly string[]>> = {
  "core/language": [],
  "core/dates": ["core/language"],
  "core/model": ["core/dates", "core/language"],
  "core/parse": ["core/dates", "core/model", "core/language"],
  "core/note-index": ["core/dates", "core/model", "core/parse", "core/language"],
  "core/evaluate": ["core/dates", "core/model", "core/note-index", "core/language", "core/parse"],
  "core/edit": ["core/dates", "core/model", "core/note-index", "core/language", "core/parse"],
  "core/import": [
    "core/language",
    "core/dates",
    "core/model",
    "core/note-index",
    "core/parse",
    "core/edit",
  ],
  "core/view-models": [
    "core/dates",
    "core/model",
    "core/note-index",
    "core/evaluate",
    "core/language",
    "core/parse",
  ],
  "core/export": [
    "core/dates",
    "core/model",
    "core/note-index",
    "core/parse",
    "core/edit",
    "core/evaluate",
    "core/view-models",
    "core/language",
  ],
  core: [
    "core/dates",
    "core/model",
    "core/parse",
    "core/note-index",
    "core/evaluate",
    "core/edit",
    "core/view-models",
    "core/language",
  ],
  ui: ["core"],
  obsidian: ["core", "core/import", "core/export", "ui"],
  cli: ["core", "core/import", "core/export", "core/language"],
  "": ["obsidian"],
};

/** Where the door of a folder is not its own `index.ts`. */
const doors: Readonly<Record<string, string>> = {
  // What is said is reached by the core's door; only the words that are the command's alone have one of their own.
  "core/language": "src/core/language/command/index.ts",
};

/** Packages with the one file of ours that may import them. */
const importers: Readonly<Record<string, string>> = {
  "gray-matter": "src/core/parse/frontmatter/frontmatter.ts",
  "chrono-node": "src/core/dates/phrases/chrono.ts",
  yaml: "src/core/parse/frontmatter/yaml.ts",
  "ical.js": "src/core/parse/ical.ts",
  papaparse: "src/core/import/table-reader.ts",
};

async function graph(): Promise<Map<string, readonly string[]>> {
  const imports = new Map<string, readonly string[]>();
  for (const options of [plugin, command]) {
    const { metafile } = (await build({ ...options, write: false })) as unknown as {
      metafile: Metafile;
    };
    for (const [file, { imports: targets }] of Object.entries(metafile.inputs)) {
      imports.set(
        file,
        targets.map(({ path }) => path),
      );
    }
  }
  return imports;
}

function folderOf(file: string): string {
  const parts = file.replace(/^src\//, "").split("/");
  if (parts[0] === "core") return parts.length > 2 ? `core/${parts[1]}` : "core";
  return parts.length > 1 ? (parts[0] ?? "") : "";
}

describe("The house", () => {
  const files = graph();

  test("lets a folder import only what stands before it", async () => {
    const wrong: string[] = [];
    for (const [file, targets] of await files) {
      if (!file.startsWith("src/")) continue;
      for (const target of targets.filter((path) => path.startsWith("src/"))) {
        const [from, to] = [folderOf(file), folderOf(target)];
        const viaDoor =
          !["ui", "obsidian", "cli"].includes(from) ||
          !to.startsWith("core") ||
          target === (doors[to] ?? `src/${to}/index.ts`);
        if (from !== to && !(directions[from]?.includes(to) && viaDoor)) {
          wrong.push(`${file} → ${target}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    // Both bundles are built for it, which takes a busy machine long.
  });

  test("has no import cycles, of types neither", async () => {
    const ours = (file: string): boolean => file.startsWith("src/");
    expect(circlesIn(await files, ours)).toEqual([]);
    const withTypes = importsUnder("src");
    expect([...withTypes.values()].flat().length).toBeGreaterThan(withTypes.size);
    expect(circlesIn(withTypes)).toEqual([]);
  });

  test("has one importing file for a package that needs care", async () => {
    const wrong: string[] = [];
    for (const [file, targets] of await files) {
      if (!file.startsWith("src/")) continue;
      for (const [name, importer] of Object.entries(importers)) {
        const imported = targets.some((path) => path.includes(`node_modules/${name}/`));
        if (imported && file !== importer) wrong.push(`${file} imports ${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("finds a cycle where types alone go round", () => {
    const imports = new Map(
      [
        ["tests/house/a.ts", 'import type { Walk } from "./source-files";'],
        ["tests/house/source-files.ts", 'export { type A } from "./layers.test";'],
        ["tests/house/layers.test.ts", 'import { type Z } from "./source-files";'],
      ].map(([file = "", text = ""]) => [file, importedBy(file, text)]),
    );
    expect(circlesIn(imports)).toEqual([
      "tests/house/source-files.ts → tests/house/layers.test.ts → tests/house/source-files.ts",
    ]);
  });
});
