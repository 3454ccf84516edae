/** Renaming with links kept, links in the user's own format, and frontmatter rewritten as the app does. */
import type { DataWriteOptions } from "obsidian";
import type { App } from "./app";
import type { TAbstractFile, TFolder } from "./files";
import { TFile, folderOf } from "./files";
import { getFrontMatterInfo, normalizePath, parseLinktext } from "./text";
import { parseYaml, stringifyYaml } from "./yaml";

export class FileManager {
  private readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  getNewFileParent(sourcePath: string): TFolder {
    const { vault } = this.app;
    const where = vault.getConfig("newFileLocation");
    if (where === "current") {
      return vault.getFolderByPath(folderOf(sourcePath)) ?? vault.getRoot();
    }
    return vault.getFolderByPath("/") ?? vault.getRoot();
  }

  async createNewMarkdownFile(parent: TFolder, name: string): Promise<TFile> {
    return this.app.vault.create(normalizePath(`${parent.path}/${name}.md`), "");
  }

  /** Moves a file and rewrites the links that led to it. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const { vault, metadataCache } = this.app;
    const old = file.path;
    const linking = Object.entries(metadataCache.resolvedLinks)
      .filter(([, to]) => file instanceof TFile && (to[old] ?? 0) > 0)
      .map(([path]) => path);
    await vault.rename(file, normalizePath(newPath));
    if (!(file instanceof TFile)) return;
    const oldName = old.slice(old.lastIndexOf("/") + 1).replace(/\.md$/, "");
    const oldForms = new Set([oldName, old, old.replace(/\.md$/, "")].map((f) => f.toLowerCase()));
    for (const path of linking) {
      const note = vault.getFileByPath(path === old ? file.path : path);
      if (!note) continue;
      const fresh = metadataCache.fileToLinktext(file, note.path);
      await vault.process(note, (text) =>
        text.replace(/\[\[([^[\]|#\n]+)([^[\]\n]*)\]\]/g, (all, target: string, rest: string) =>
          oldForms.has(target.trim().toLowerCase()) ? `[[${fresh}${rest}]]` : all,
        ),
      );
    }
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    await this.trashFile(file);
    return true;
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.app.vault.trash(file, this.app.vault.getConfig("trashOption") === "system");
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias = ""): string {
    const { vault, metadataCache } = this.app;
    const isNote = file.extension === "md";
    const useMarkdown = vault.getConfig("useMarkdownLinks") === true;
    const format = vault.getConfig("newLinkFormat");
    let path = metadataCache.fileToLinktext(file, sourcePath, false);
    if (format === "absolute") path = file.path;
    if (format === "relative") path = relative(folderOf(sourcePath), file.path);
    if (useMarkdown) {
      const target = encodeURI(path + subpath).replace(/[()]/g, (c) => (c === "(" ? "%28" : "%29"));
      return `${isNote ? "" : "!"}[${alias === "" ? file.basename : alias}](${target})`;
    }
    const plain = isNote ? path.replace(/\.md$/, "") : path;
    const text =
      alias === "" || alias === plain + subpath ? plain + subpath : `${plain}${subpath}|${alias}`;
    return `${isNote ? "" : "!"}[[${text}]]`;
  }

  /** Rewrites the whole block: comments and quotes are lost, as in the app. */
  async processFrontMatter(
    file: TFile,
    edit: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.app.vault.process(
      file,
      (text) => {
        const info = getFrontMatterInfo(text);
        const read = info.exists ? parseYaml(info.frontmatter) : {};
        const value = (typeof read === "object" && read !== null ? read : {}) as Record<
          string,
          unknown
        >;
        edit(value);
        const body = info.exists ? text.slice(info.contentStart) : text;
        if (Object.keys(value).length === 0) return info.exists ? body : text;
        return `---\n${stringifyYaml(value)}---\n${body}`;
      },
      options,
    );
  }

  async getAvailablePathForAttachment(filename: string): Promise<string> {
    const { path } = parseLinktext(filename);
    const dot = path.lastIndexOf(".");
    for (let at = 0; ; at += 1) {
      const free = at === 0 ? path : `${path.slice(0, dot)} ${String(at)}${path.slice(dot)}`;
      if (!(await this.app.vault.adapter.exists(free))) return free;
    }
  }
}

function relative(from: string, to: string): string {
  const [here, there] = [from === "/" ? [] : from.split("/"), to.split("/")];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}
