/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { describe, expect, test } from "@jest/globals";
import type { Host } from "./boot";
import { boot } from "./boot";
import type { TFile } from "./files";
import { readNoteMetadata } from "./note-metadata";

const fileAt = (host: Host, path: string): TFile => {
  const file = host.app.vault.getFileByPath(path);
  if (!file) throw new Error(`no ${path}`);
  return file;
};
const start = async (files: Record<string, string>): Promise<Host> => {
  const host = await boot({ files });
  await host.settled();
  return host;
};

describe("what the app's index knows of a note", () => {
  test("reads frontmatter as YAML 1.2: dates, times and yes stay text", () => {
    const { frontmatter } = readNoteMetadata(
      "---\nday: 2026-10-12\nat: 12:30\nok: yes\nlink: [[A]]\n---\n",
    );
    expect(frontmatter).toEqual({ day: "2026-10-12", at: "12:30", ok: "yes", link: [["A"]] });
  });

  test.each([
    ["---\na: 1\na: 2\n---\n"],
    ["---\na: b: c\n---\n"],
    ["---\n\ta: 1\n---\n"],
    ["---js\na: 1\n---\n"],
  ])("has no frontmatter where the app cannot read it: %j", (text) => {
    expect(readNoteMetadata(text).frontmatter).toBeUndefined();
  });

  test("finds quoted links in properties by their path", () => {
    const text = '---\npeople:\n  - "[[Maria|M]]"\npartner: "[[Jo]]"\n---\n';
    expect(readNoteMetadata(text).frontmatterLinks?.map(({ key, link }) => [key, link])).toEqual([
      ["people.0", "Maria"],
      ["partner", "Jo"],
    ]);
  });

  test("finds links, embeds, tags and tasks with their places, and none in code or comments", () => {
    const text =
      "Met [[A|a]] ![[B]] #work/x `[[no]]` %%[[no]]%%\n\n```\n[[no]]\n```\n- [x] did\n\t- [ ] more\n";
    const cache = readNoteMetadata(text);
    expect(cache.links?.map((each) => [each.link, each.displayText])).toEqual([["A", "a"]]);
    expect(cache.embeds?.map((each) => each.link)).toEqual(["B"]);
    expect(cache.tags?.map((each) => each.tag)).toEqual(["#work/x"]);
    expect(cache.listItems?.map((each) => [each.task, each.parent])).toEqual([
      ["x", -5],
      [" ", 5],
    ]);
    const place = cache.links?.[0]?.position;
    expect(text.slice(place?.start.offset, place?.end.offset)).toBe("[[A|a]]");
  });

  test("reads a long hostile line without losing its breath", () => {
    const began = performance.now();
    readNoteMetadata(`${"[[".repeat(50_000)}\n${"`".repeat(20_000)}x\n${"%%".repeat(20_001)}a`);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("the app's index over time", () => {
  test("is still old right after a write, and new a moment later", async () => {
    const host = await start({ "A.md": "# One\n" });
    const file = fileAt(host, "A.md");
    await host.app.fileManager.processFrontMatter(file, (matter) => {
      matter["a"] = 1;
    });
    expect(host.app.metadataCache.getFileCache(file)?.frontmatter).toBeUndefined();
    await host.settled();
    expect(host.app.metadataCache.getFileCache(file)?.frontmatter).toEqual({ a: 1 });
  });

  test("tells no change when a note is only renamed, but resolves again", async () => {
    const host = await start({ "A.md": "[[B]]", "B.md": "" });
    const heard: string[] = [];
    host.app.metadataCache.on("changed", (file: TFile) => heard.push(`changed ${file.path}`));
    host.app.metadataCache.on("resolved", () => heard.push("resolved"));
    await host.app.vault.rename(fileAt(host, "B.md"), "C.md");
    await host.settled();
    expect(heard).toEqual(["resolved"]);
    expect(host.app.metadataCache.unresolvedLinks["A.md"]).toEqual({ B: 1 });
  });

  test("tells what was known of a note that is deleted", async () => {
    const host = await start({ "A.md": "# Gone\n" });
    let heading: string | undefined;
    host.app.metadataCache.on(
      "deleted",
      (_file: TFile, before: ReturnType<typeof readNoteMetadata>) => {
        heading = before.headings?.[0]?.heading;
      },
    );
    await host.externalEdit("A.md", null);
    expect(heading).toBe("Gone");
  });

  test.each([
    ["Maria", "", "Maria.md"],
    ["maria", "", "Maria.md"],
    ["People/Maria", "", "People/Maria.md"],
    ["Maria", "People/Jo.md", "Maria.md"],
    ["Deep", "", "X/Y/Deep.md"],
    ["Y/Deep", "", "X/Y/Deep.md"],
    ["../Maria", "People/Jo.md", "Maria.md"],
    ["./Maria", "People/Jo.md", "People/Maria.md"],
    ["Alias", "", null],
  ])("leads [[%s]] in %j to %j", async (link, source, wanted) => {
    const host = await start({
      "Maria.md": "---\naliases: [Alias]\n---\n",
      "People/Maria.md": "",
      "People/Jo.md": "",
      "X/Y/Deep.md": "",
    });
    expect(host.app.metadataCache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(wanted);
  });

  test("writes links in the user's own format", async () => {
    const host = await start({ "People/Maria Chen.md": "", "Day.md": "", "J/Day.md": "" });
    const link = (path: string, from: string, alias = "") =>
      host.app.fileManager.generateMarkdownLink(fileAt(host, path), from, "", alias);
    expect(link("People/Maria Chen.md", "Day.md")).toBe("[[Maria Chen]]");
    expect(link("People/Maria Chen.md", "Day.md", "Maria")).toBe("[[Maria Chen|Maria]]");
    expect(link("J/Day.md", "Day.md")).toBe("[[J/Day]]");
    host.app.vault.setConfig("useMarkdownLinks", true);
    host.app.vault.setConfig("newLinkFormat", "relative");
    expect(link("People/Maria Chen.md", "J/Day.md")).toBe(
      "[Maria Chen](../People/Maria%20Chen.md)",
    );
  });

  test("moves a note's links with it", async () => {
    const host = await start({ "A.md": "[[B]] and [[B#Log|b]]", "B.md": "" });
    await host.app.fileManager.renameFile(fileAt(host, "B.md"), "C.md");
    expect(await host.app.vault.read(fileAt(host, "A.md"))).toBe("[[C]] and [[C#Log|b]]");
  });

  test("loses comments and quotes when the app rewrites frontmatter, as the app does", async () => {
    const host = await start({ "A.md": '---\n# mine\na: "x"\n---\nbody\n' });
    await host.app.fileManager.processFrontMatter(fileAt(host, "A.md"), () => undefined);
    expect(await host.app.vault.read(fileAt(host, "A.md"))).toBe("---\na: x\n---\nbody\n");
  });
});
