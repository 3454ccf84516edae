/** Builds what ships: `main.js` for the app, `dist/kith.cjs` for the command. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * gray-matter brings JavaScript engines, js-yaml, `fs` and `eval(`; the notes are read with safe engines of our own,
 * so the bundle gets empty ones in their place.
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

/** The plugin, as the app loads it: CommonJS, nothing required but `obsidian`. */
export const plugin = {
  ...shared,
  entryPoints: [here("src/main.ts")],
  outfile: here("main.js"),
  format: "cjs",
  platform: "browser",
  target: "es2021",
  conditions: ["worker", "browser"],
  external: ["obsidian", "@codemirror/*"],
  minify: true,
};

/** The command: one file that plain node runs. */
export const command = {
  ...shared,
  entryPoints: [here("src/cli/main.ts")],
  outfile: here("dist/kith.cjs"),
  format: "cjs",
  platform: "node",
  target: "node20",
  banner: { js: "#!/usr/bin/env node" },
  minifySyntax: true,
  minifyWhitespace: true,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await Promise.all([build(plugin), build(command)]);
}
