/** What is released is what the community directory takes, and a new version is written everywhere. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { catalogueFor, languageNames } from "../../src/core/index";
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
    expect(text("description")).toMatch(/^[A-Z][A-Za-z0-9 .,!?'"-]{8,248}\.$/);
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

/** A step of a workflow. */
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: {
    readonly push?: { readonly tags?: readonly string[] };
    readonly schedule?: unknown;
  };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}

const workflow = (name: string): Workflow =>
  parse(readFileSync(`.github/workflows/${name}.yml`, "utf8")) as Workflow;
const steps = (name: string): readonly Step[] =>
  Object.values(workflow(name).jobs).flatMap((job) => job.steps);

describe("A release", () => {
  const release = workflow("release");
  const runs = steps("release").map(({ run = "" }) => run);
  const place = (of: RegExp): number => runs.findIndex((run) => of.test(run));
  const attested = steps("release").findIndex(({ uses = "" }) => uses.startsWith("actions/attest"));

  test("is made of a tag of three numbers without a v", () => {
    expect(release.on).toEqual({ push: { tags: ["[0-9]+.[0-9]+.[0-9]+"] } });
  });

  test("is only made when everything holds, no known weakness ships, and the tag is the version", () => {
    const published = place(/gh release create/);
    for (const before of [/^bash \.ci\/run$/, /npm audit --omit=dev/, /GITHUB_REF_NAME" *$/m]) {
      expect(place(before)).toBeGreaterThanOrEqual(0);
      expect(place(before)).toBeLessThan(published);
    }
    expect(attested).toBeLessThan(published);
  });

  test("carries the three files that the app loads and the command, each with proof of where it was built", () => {
    const files = ["main.js", "manifest.json", "styles.css", "dist/kith.cjs"];
    const proven = steps("release")[attested]?.with?.["subject-path"]?.trim().split(/\s+/);
    expect(proven).toEqual(files);
    expect(runs[place(/gh release create/)]).toMatch(new RegExp(`${files.join(" ")}\\s*$`));
  });

  test("may write a release and sign, and no other workflow may write anything", () => {
    expect(release.permissions).toEqual({ contents: "read" });
    expect(release.jobs["release"]?.permissions).toEqual({
      contents: "write",
      "id-token": "write",
      attestations: "write",
    });
    for (const name of ["check", "audit"]) {
      expect([name, workflow(name).permissions]).toEqual([name, { contents: "read" }]);
    }
  });

  test("is looked after every week: known weaknesses of packages are asked for", () => {
    expect(workflow("audit").on.schedule).toBeDefined();
    expect(steps("audit").map(({ run }) => run)).toContain("npm audit");
  });
});

describe("The directory's review", () => {
  const commandNames = Object.keys(languageNames).flatMap((language) => {
    const { commands } = catalogueFor(language).app;
    return Object.values<string | Readonly<Record<string, string>>>({ ...commands }).flatMap(
      (name) => (typeof name === "string" ? [name] : Object.values(name)),
    );
  });

  test("finds no plugin's name and no “command” in the names of commands, which begin with a capital", () => {
    expect(commandNames.length).toBeGreaterThan(40);
    expect(commandNames.filter((name) => !/^[A-ZÄÖÜ]/.test(name))).toEqual([]);
    expect(commandNames.filter((name) => /kith|command|befehl/i.test(name))).toEqual([]);
  });

  test("finds no key given to a command", () => {
    const hosts = readdirSync("src/obsidian").map((name) =>
      readFileSync(`src/obsidian/${name}`, "utf8"),
    );
    expect(hosts.filter((source) => /hotkeys/.test(source))).toEqual([]);
  });

  test("is held by lint, where a warning fails as an error does", () => {
    expect((json("package.json")["scripts"] as Record<string, string>)["lint"]).toBe(
      "eslint . --max-warnings 0",
    );
    expect(readFileSync("eslint.config.mjs", "utf8")).toContain(
      "...obsidianmd.configs.recommended",
    );
  });

  test("finds a licence, a README and no built file in the repository", () => {
    expect(readFileSync("LICENSE", "utf8")).toMatch(/^MIT License\n\nCopyright \(c\) 20\d\d /);
    expect(json("package.json")["license"]).toBe("MIT");
    const ignored = readFileSync(".gitignore", "utf8").split("\n");
    expect(ignored.filter((line) => /^\/?main\.js$/.test(line))).toHaveLength(1);
    expect(existsSync("README.md")).toBe(true);
  });
});

describe("Whoever reports something", () => {
  test.each(["mistake", "wish"])(
    "finds a form for a %s with a name and a sentence on when",
    (name) => {
      const [, head = ""] = readFileSync(`.github/ISSUE_TEMPLATE/${name}.md`, "utf8").split(
        "---\n",
      );
      expect(Object.keys(parse(head) as object)).toEqual(expect.arrayContaining(["name", "about"]));
    },
  );

  test("is asked for a test and a changelog line with a change, and for silence about a weakness", () => {
    expect(readFileSync(".github/pull_request_template.md", "utf8")).toMatch(
      /test[\s\S]*CHANGELOG\.md/,
    );
    expect(readFileSync("SECURITY.md", "utf8")).toContain("Report a vulnerability");
  });
});
