/** How a script takes a TypeScript module of the tests: built once, beside the coverage, which git doesn't keep. */
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** What the module of this path, relative to the repository's root, exports; packages stay where they are. */
export async function loadModule(root, path) {
  const outfile = join(root, "coverage", `${basename(path, ".ts")}.mjs`);
  await build({
    entryPoints: [join(root, path)],
    bundle: true,
    outfile,
    format: "esm",
    platform: "node",
    packages: "external",
    external: [join(root, "scripts/demo-server.mjs")],
  });
  return import(pathToFileURL(outfile).href);
}
