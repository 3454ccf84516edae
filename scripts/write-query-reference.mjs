/** Writes docs/query-reference.md from the table of instructions. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { outputFiles } = await build({
  entryPoints: [here("../src/core/evaluate/query/query-reference.ts")],
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString("base64");
const { queryReference } = await import(`data:text/javascript;base64,${code}`);
writeFileSync(here("../docs/query-reference.md"), queryReference());
