/** Builds what ships: `main.js` for the app, `dist/kith.cjs` for the command. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";

/**
 * gray-matter brings JavaScript engines, js-yaml, `fs` and `eval(`; the notes are read with safe engines of our own,
 * so the bundle gets empty ones in their place.
 * @type {import("esbuild").Plugin}
 */
const safeMatter = {
  name: "safe-gray-matter",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(js-yaml|fs)$/ }, ({ importer, path }) =>
      importer.includes("gray-matter") ? { path, namespace: "left-out" } : null,
    );
    onResolve({ filter: /engines$/ }, ({ importer, path }) =>
      importer.includes("gray-matter") ? { path, namespace: "left-out" } : null,
    );
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "module.exports = {};" }));
  },
};

/**
 * What of other people's code can't ship as it is: file, text, and the text in its place. Regular expressions that
 * look behind keep older phones from loading the whole file; `Buffer` is node's. The transform only finds addresses
 * once more in text whose addresses were found.
 * @type {readonly (readonly [RegExp, string, string])[]}
 */
const mended = [
  [/yaml\/(?:browser\/)?dist\/compose\/resolve-flow-scalar\.js$/, "(?<![ \\t])[", "["],
  [/mdast-util-gfm-autolink-literal\/lib\/index\.js$/, "[transformGfmAutolinkLiterals]", "[]"],
  [/gray-matter\/lib\/utils\.js$/, "Buffer.from(input)", "input"],
  // Nothing of ours asks for HTML to be set; so that nothing ever can, it would be set as text.
  [/preact\/dist\/preact\.mjs$/, ".innerHTML=", ".textContent="],
];

/** @type {import("esbuild").Plugin} */
const mendOthers = {
  name: "mend-others",
  setup({ onLoad }) {
    for (const [filter, text, instead] of mended) {
      onLoad({ filter }, ({ path }) => {
        const source = readFileSync(path, "utf8");
        if (!source.includes(text)) throw new Error(`${path} no longer holds ${text}`);
        return { contents: source.replaceAll(text, instead) };
      });
    }
  },
};

/**
 * What Kith never calls, and what the app's own browser knows by heart: writers of YAML and markdown (notes are edited
 * as text), and the table of named characters (`&eacute;`). Each is replaced by something of the same name.
 * @type {import("esbuild").Plugin}
 */
const neverCalled = {
  name: "never-called",
  setup({ onLoad }) {
    const writers =
      /node_modules\/(?:yaml\/browser\/dist\/stringify\/\w+|mdast-util-to-markdown\/index|markdown-table\/index)\.js$/;
    onLoad({ filter: writers }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const exported = [...source.matchAll(/^export (?:\{([^}]*)\}|function (\w+))/gm)];
      const names = exported.flatMap(([, list, one]) => (one ? [one] : (list?.split(",") ?? [])));
      const constants = names.map(
        (name) => `export const ${name.replace(/^.* as /s, "").trim()} = undefined;`,
      );
      return { contents: constants.join("\n") };
    });
    onLoad({ filter: /node_modules\/decode-named-character-reference\/index\.js$/ }, () => ({
      contents: `export function decodeNamedCharacterReference(name) {
        const entity = "&" + name + ";";
        const page = new DOMParser().parseFromString(entity, "text/html");
        const text = page.documentElement.textContent ?? "";
        return text === entity || (text.endsWith(";") && name !== "semi") ? false : text;
      }`,
    }));
  },
};

/** @satisfies {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  plugins: [safeMatter, mendOthers],
  jsx: "automatic",
  jsxImportSource: "preact",
};

/**
 * The plugin, as the app loads it: CommonJS, nothing required but `obsidian`.
 * @satisfies {import("esbuild").BuildOptions}
 */
export const plugin = {
  ...shared,
  entryPoints: ["src/main.ts"],
  outfile: "main.js",
  format: "cjs",
  platform: "browser",
  target: "es2021",
  conditions: ["worker", "browser"],
  external: ["obsidian", "@codemirror/*"],
  minify: true,
  plugins: [safeMatter, mendOthers, neverCalled],
};

/**
 * The command: one file that plain node runs.
 * @satisfies {import("esbuild").BuildOptions}
 */
export const command = {
  ...shared,
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/kith.cjs",
  format: "cjs",
  platform: "node",
  target: "node20",
  banner: { js: "#!/usr/bin/env node" },
  // A reader of CSV can fetch one in a browser; node knows no such thing, and nothing here asks for it.
  define: { XMLHttpRequest: "undefined" },
  minifySyntax: true,
  minifyWhitespace: true,
};

if (basename(process.argv[1] ?? "") === "esbuild.config.mjs") {
  void Promise.all([build(plugin), build(command)]);
}
