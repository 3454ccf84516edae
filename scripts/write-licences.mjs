/** Writes docs/licences.md: the packages whose code ships, from what the bundles are made of. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { command, plugin } from "../esbuild.config.mjs";

const page = "docs/licences.md";

/** The folders of the packages that a bundle holds code of. */
async function packagesIn(options) {
  const { metafile } = await build({ ...options, write: false, metafile: true });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
  );
  return new Set(
    used.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []),
  );
}

/** The lines of a package's licence that say whose it is. */
function holders(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) return [];
  const lines = readFileSync(join(folder, file), "utf8").split(/\r?\n/);
  return lines
    .map((line) => line.replace(/^[\s*#>]+/, "").trim())
    .filter((line) => /^(?:copyright|\(c\)|©).*\d{4}/i.test(line));
}

/** Every package whose code ships, by name. */
export async function shippedPackages() {
  const [inPlugin, inCommand] = [await packagesIn(plugin), await packagesIn(command)];
  const folders = [...new Set([...inPlugin, ...inCommand])];
  const all = folders.map((folder) => {
    const file = join(folder, "package.json");
    const { name, version, license, author } = JSON.parse(
      existsSync(file) ? readFileSync(file, "utf8") : "{}",
    );
    const by = typeof author === "string" ? author : (author?.name ?? "");
    const owners = holders(folder);
    return {
      name,
      version,
      licence: license,
      holders: owners.length > 0 ? owners : [by.replace(/\s*<[^>]*>/, "")],
      ships: [inPlugin.has(folder) ? "plugin" : [], inCommand.has(folder) ? "command" : []].flat(),
    };
  });
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The page, from the packages. */
export function licencesPage(packages) {
  const rows = packages.map(
    ({ name, version, licence, holders, ships }) =>
      `| ${name} | ${version} | ${licence} | ${ships.join(", ")} | ${holders.join("; ").replace(/\|/g, "\\|")} |`,
  );
  return [
    "# Licences",
    "",
    "Kith is under the [MIT licence](../LICENSE). These packages have code in `main.js` (the plugin) or `dist/kith.cjs` (the command). `npm run licences` writes this page from what the bundles are made of; a test fails when it is out of date. Why each package that we chose is here stands in [decision 1](decisions/0001-the-stack.md); the others came with them.",
    "",
    "| package | version | licence | ships in | whose |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  void shippedPackages().then((packages) => {
    writeFileSync(page, licencesPage(packages));
  });
}
