/** Builds what ships: `main.js` for the app, `dist/kith.cjs` for the command. */
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

/** @satisfies {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  plugins: [safeMatter],
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
  minifySyntax: true,
  minifyWhitespace: true,
};

if (basename(process.argv[1] ?? "") === "esbuild.config.mjs") {
  void Promise.all([build(plugin), build(command)]);
}
