/**
 * What `npm version` runs between writing package.json and making the tag: the version goes into the manifest, into the
 * list of which app each version needs, and over what stands under “Unreleased” in the changelog.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

/**
 * The files as they are for a version; `day` is the day of the release, `YYYY-MM-DD`.
 * @param {{ manifest: string, versions: string, changelog: string }} files
 * @param {string} version
 * @param {string} day
 */
export function released(files, version, day) {
  const manifest = { ...JSON.parse(files.manifest), version };
  const versions = { ...JSON.parse(files.versions), [version]: manifest.minAppVersion };
  const heading = "## Unreleased\n";
  if (!files.changelog.includes(heading)) {
    throw new Error(`CHANGELOG.md has no “## Unreleased”, so nobody would know what is new.`);
  }
  return {
    manifest: `${JSON.stringify(manifest, null, 2)}\n`,
    versions: `${JSON.stringify(versions, null, 2)}\n`,
    changelog: files.changelog.replace(heading, `${heading}\n## ${version} (${day})\n`),
  };
}

if (basename(process.argv[1] ?? "") === "write-version.mjs") {
  const names = { manifest: "manifest.json", versions: "versions.json", changelog: "CHANGELOG.md" };
  const read = (name) => readFileSync(name, "utf8");
  const files = {
    manifest: read(names.manifest),
    versions: read(names.versions),
    changelog: read(names.changelog),
  };
  const { version } = JSON.parse(read("package.json"));
  const written = released(files, version, new Date().toISOString().slice(0, 10));
  for (const [key, text] of Object.entries(written)) writeFileSync(names[key], text);
}
