/** What is released is what the community directory takes, and a new version is written everywhere. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { released } from "../../scripts/write-version.mjs";
import { kith } from "../cli/run-kith";

const json = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(name, "utf8")) as Record<string, unknown>;
const manifest = json("manifest.json");
const text = (key: string): string => String(manifest[key]);

describe("The manifest", () => {
  test("has what the directory asks for, and nothing else", () => {
    const known = [
      "id",
      "name",
      "version",
      "minAppVersion",
      "description",
      "author",
      "authorUrl",
      "fundingUrl",
      "helpUrl",
      "isDesktopOnly",
    ];
    expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
    for (const key of known.slice(0, 6)) expect(text(key)).not.toBe("");
    expect(manifest["isDesktopOnly"]).toBe(false);
  });

  test("has an id of small letters and hyphens, without “obsidian” or “plugin”", () => {
    expect(text("id")).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(text("id")).not.toMatch(/obsidian|plugin/);
    expect(text("name")).not.toMatch(/obsidian|plugin/i);
  });

  test("has a description of 10 to 250 plain characters, a capital first and a full stop last", () => {
    expect(text("description")).toMatch(/^[A-Z][A-Za-z0-9 .,!?'"()&:-]{8,248}\.$/);
    expect(text("description")).not.toMatch(/obsidian/i);
  });

  test("has versions of three numbers, the same everywhere", async () => {
    expect(text("version")).toMatch(/^\d+\.\d+\.\d+$/);
    expect(text("minAppVersion")).toMatch(/^\d+\.\d+\.\d+$/);
    expect(json("package.json")["version"]).toBe(manifest["version"]);
    expect(json("versions.json")[text("version")]).toBe(manifest["minAppVersion"]);
    expect((await kith(["--version"])).stdout.trim()).toBe(manifest["version"]);
  });
});

describe("A new version", () => {
  const files = {
    manifest: '{ "id": "kith", "version": "0.1.0", "minAppVersion": "1.8.7" }',
    versions: '{ "0.1.0": "1.7.0" }',
    changelog: "# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0 (2026-01-01)\n\n- Old.\n",
  };

  test("goes into manifest, versions and changelog, and what was there stays", () => {
    const written = released(files, "0.2.0", "2026-12-01");
    expect(JSON.parse(written.manifest)).toEqual({
      id: "kith",
      version: "0.2.0",
      minAppVersion: "1.8.7",
    });
    expect(JSON.parse(written.versions)).toEqual({ "0.1.0": "1.7.0", "0.2.0": "1.8.7" });
    expect(written.changelog).toBe(
      "# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-12-01)\n\n- New.\n\n## 0.1.0 (2026-01-01)\n\n- Old.\n",
    );
  });

  test("is refused where nobody wrote what is new", () => {
    expect(() => released({ ...files, changelog: "# Changelog\n" }, "0.2.0", "2026-12-01")).toThrow(
      "Unreleased",
    );
  });

  test("is a tag without a v, and is written before it is committed", () => {
    expect(readFileSync(".npmrc", "utf8")).toMatch(/^tag-version-prefix=""$/m);
    const { version } = json("package.json")["scripts"] as Record<string, string>;
    expect(version).toContain("scripts/write-version.mjs");
  });
});
