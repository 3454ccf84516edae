/** Rendering of notes with post-processors and code block handlers, section by section. Long, as its classes are each other's parents and children. */
import type { CachedMetadata, MarkdownSectionInformation } from "obsidian";
import type { App } from "./app";
import { Component } from "./component";
import { reportFailure } from "./events";
import type { TFile } from "./files";
import { Keymap } from "./keymap";
import { markdownToDom } from "./markdown-html";
import { readNoteMetadata } from "./note-metadata";
import { getFrontMatterInfo, readFrontmatter } from "./text";

/** What a handler is told about where it runs. */
export type PostProcessorContext = {
  docId: string;
  sourcePath: string;
  frontmatter: Record<string, unknown> | null;
  addChild(child: Component): void;
  getSectionInfo(el: HTMLElement): MarkdownSectionInformation | null;
};
type PostProcessor = ((el: HTMLElement, ctx: PostProcessorContext) => unknown) & {
  sortOrder?: number;
};
type CodeHandler = (source: string, el: HTMLElement, ctx: PostProcessorContext) => unknown;

const postProcessors: PostProcessor[] = [];
const codeHandlers = new Map<string, CodeHandler>();

/** The handler of a code block language, if a plugin has one. */
export const codeHandlerOf = (language: string): CodeHandler | undefined =>
  codeHandlers.get(language);

/** Takes a language; a second taker is refused, as in the app. */
export function takeLanguage(language: string, handler: CodeHandler): () => void {
  if (codeHandlers.has(language)) {
    throw new Error(`Code block postprocessor for language ${language} is already registered`);
  }
  codeHandlers.set(language, handler);
  return () => codeHandlers.delete(language);
}

export class MarkdownPreviewRenderer {
  static registerPostProcessor(postProcessor: PostProcessor, sortOrder?: number): void {
    if (sortOrder !== undefined) postProcessor.sortOrder = sortOrder;
    postProcessors.push(postProcessor);
    postProcessors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  }

  static unregisterPostProcessor(postProcessor: PostProcessor): void {
    const at = postProcessors.indexOf(postProcessor);
    if (at >= 0) postProcessors.splice(at, 1);
  }

  static createCodeBlockPostProcessor(language: string, handler: CodeHandler): PostProcessor {
    return (el, ctx) => {
      runLanguage(language, handler, el, ctx);
    };
  }
}

export class MarkdownRenderChild extends Component {
  containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.containerEl = containerEl;
  }
}

function runLanguage(
  language: string,
  handler: CodeHandler,
  root: HTMLElement,
  ctx: PostProcessorContext,
): void {
  for (const code of Array.from(root.querySelectorAll(`pre > code.language-${language}`))) {
    const block = root.ownerDocument.createElement("div");
    block.className = `block-language-${language}`;
    code.parentElement?.replaceWith(block);
    runCodeHandler(handler, (code.textContent ?? "").replace(/\n$/, ""), block, ctx);
  }
}

/** Runs a handler; its failure stays inside its block. */
export function runCodeHandler(
  handler: CodeHandler,
  source: string,
  el: HTMLElement,
  ctx: PostProcessorContext,
): void {
  try {
    const done = handler(source, el, ctx);
    if (done instanceof Promise) done.catch(reportFailure);
  } catch (error) {
    reportFailure(error);
  }
}

/** A context for something rendered from a note's text. */
export function contextFor(
  sourcePath: string,
  frontmatter: Record<string, unknown> | null,
  owner: Component,
  section: (el: HTMLElement) => MarkdownSectionInformation | null,
): PostProcessorContext {
  return {
    docId: "stand-in",
    sourcePath,
    frontmatter,
    addChild: (child) => {
      owner.addChild(child);
    },
    getSectionInfo: section,
  };
}

function fill(
  app: App,
  markdown: string,
  el: HTMLElement,
  ctx: PostProcessorContext,
  owner: Component,
  depth: number,
): void {
  el.append(el.ownerDocument.importNode(markdownToDom(markdown), true));
  for (const embed of Array.from(el.querySelectorAll<HTMLElement>(".internal-embed"))) {
    void showEmbed(app, embed, ctx.sourcePath, owner, depth);
  }
  for (const link of Array.from(el.querySelectorAll("a.internal-link"))) {
    const path = (link.getAttribute("data-href") ?? "").replace(/#.*/, "");
    const known = app.metadataCache.getFirstLinkpathDest(path, ctx.sourcePath);
    link.classList.toggle("is-unresolved", known === null);
  }
  for (const [language, handler] of codeHandlers) runLanguage(language, handler, el, ctx);
  for (const process of postProcessors) {
    try {
      const done = process(el, ctx);
      if (done instanceof Promise) done.catch(reportFailure);
    } catch (error) {
      reportFailure(error);
    }
  }
}

async function showEmbed(
  app: App,
  embed: HTMLElement,
  sourcePath: string,
  owner: Component,
  depth: number,
): Promise<void> {
  const path = (embed.getAttribute("src") ?? "").replace(/#.*/, "");
  const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
  if (!file || file.extension !== "md" || depth > 3) {
    embed.setText(embed.getAttribute("alt") ?? path);
    return;
  }
  embed.addClass("markdown-embed", "is-loaded");
  embed.createDiv({ cls: "embed-title markdown-embed-title", text: file.basename });
  const content = embed.createDiv({ cls: "markdown-embed-content markdown-rendered" });
  const text = await app.vault.cachedRead(file);
  const body = text.slice(getFrontMatterInfo(text).contentStart);
  fill(
    app,
    body,
    content,
    contextFor(file.path, readFrontmatter(text), owner, () => null),
    owner,
    depth + 1,
  );
}

export abstract class MarkdownRenderer extends MarkdownRenderChild {
  app: App;
  hoverPopover = null;
  abstract get file(): TFile | null;

  constructor(app: App, containerEl: HTMLElement) {
    super(containerEl);
    this.app = app;
  }

  static async render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const text = markdown.slice(getFrontMatterInfo(markdown).contentStart);
    fill(
      app,
      text,
      el,
      contextFor(sourcePath, null, component, () => null),
      component,
      0,
    );
  }

  static async renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const app = Reflect.get(el.win, "app") as App;
    await MarkdownRenderer.render(app, markdown, el, sourcePath, component);
  }
}

type Section = {
  source: string;
  el: HTMLElement;
  owner: Component;
  lineStart: number;
  lineEnd: number;
};

/** A note's reading view; a section whose text stays the same keeps its elements. */
export class MarkdownPreviewView extends MarkdownRenderer {
  private text = "";
  private sections: Section[] = [];
  private frontmatter = "";
  readonly sizerEl: HTMLElement;

  private readonly fileOf: () => TFile | null;

  constructor(app: App, containerEl: HTMLElement, fileOf: () => TFile | null) {
    super(app, containerEl);
    this.fileOf = fileOf;
    this.sizerEl = containerEl.createDiv({
      cls: "markdown-preview-sizer markdown-preview-section",
    });
  }

  get file(): TFile | null {
    return this.fileOf();
  }

  get(): string {
    return this.text;
  }

  set(data: string, clear: boolean): void {
    this.text = data;
    this.draw(clear);
  }

  clear(): void {
    this.set("", true);
  }

  rerender(full = false): void {
    this.draw(full);
  }

  getScroll(): number {
    return this.containerEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.containerEl.scrollTop = scroll;
  }

  private draw(full: boolean): void {
    const cache = readNoteMetadata(this.text);
    const file = this.file;
    const lines = this.text.split("\n");
    const shownMatter = cache.frontmatterPosition
      ? this.text.slice(0, cache.frontmatterPosition.end.offset)
      : "";
    const old = new Map<string, Section[]>();
    if (full || shownMatter !== this.frontmatter) this.drop(this.sections);
    else
      for (const each of this.sections)
        old.set(each.source, [...(old.get(each.source) ?? []), each]);
    this.frontmatter = shownMatter;
    const next = (cache.sections ?? [])
      .filter((s) => s.type !== "yaml" && s.type !== "comment")
      .map((s): Section => {
        const [lineStart, lineEnd] = [s.position.start.line, s.position.end.line];
        const source = lines.slice(lineStart, lineEnd + 1).join("\n");
        const kept = old.get(source)?.shift();
        if (kept) return Object.assign(kept, { lineStart, lineEnd });
        const el = this.containerEl.doc.createElement("div");
        el.className = `el-${tagOf(s.type, source)}`;
        const owner = new Component();
        owner.load();
        return { source, el, owner, lineStart, lineEnd };
      });
    this.drop([...old.values()].flat());
    this.sections = next;
    const matter = propertiesOf(this.app, cache, this.containerEl.doc, file?.path ?? "");
    const titled = cache.headings?.some((heading) => heading.level === 1) ?? false;
    const title = file && !titled ? this.containerEl.doc.createElement("div") : null;
    if (title && file) {
      title.className = "inline-title";
      title.textContent = file.basename;
    }
    const above = [title, matter].filter((el): el is HTMLElement => el !== null);
    this.sizerEl.setChildrenInPlace([...above, ...next.map((s) => s.el)]);
    for (const section of next) {
      if (section.el.childNodes.length > 0) continue;
      const info = (): MarkdownSectionInformation => ({
        text: this.text,
        lineStart: section.lineStart,
        lineEnd: section.lineEnd,
      });
      const ctx = contextFor(file?.path ?? "", cache.frontmatter ?? null, section.owner, (el) =>
        section.el.contains(el) ? info() : null,
      );
      fill(this.app, section.source, section.el, ctx, section.owner, 0);
      this.watchTasks(section);
    }
  }

  private watchTasks(section: Section): void {
    for (const box of Array.from(
      section.el.querySelectorAll<HTMLInputElement>(".task-list-item-checkbox"),
    )) {
      box.addEventListener("click", () => {
        const line = Number(box.closest("li")?.getAttribute("data-line") ?? 0) + section.lineStart;
        const file = this.file;
        if (!file) return;
        void this.app.vault.process(file, (text) => {
          const lines = text.split("\n");
          lines[line] = (lines[line] ?? "").replace(/\[(.)\]/, (_all, m: string) =>
            m === " " ? "[x]" : "[ ]",
          );
          return lines.join("\n");
        });
      });
    }
  }

  private drop(sections: Section[]): void {
    for (const { el, owner } of sections) {
      owner.unload();
      el.remove();
    }
  }

  override onunload(): void {
    this.drop(this.sections);
    this.sections = [];
  }
}

function tagOf(type: string, source: string): string {
  if (type === "heading") return `h${String(/^#+/.exec(source)?.[0].length ?? 1)}`;
  if (type === "list") return /^\s*\d/.test(source) ? "ol" : "ul";
  return { code: "pre", callout: "callout", blockquote: "blockquote", table: "table" }[type] ?? "p";
}

/** The note's properties, as a small table above the text. */
export function propertiesOf(
  app: App,
  cache: CachedMetadata,
  doc: Document,
  sourcePath: string,
): HTMLElement | null {
  const entries = Object.entries(cache.frontmatter ?? {});
  if (entries.length === 0) return null;
  const box = doc.createElement("div");
  box.className = "metadata-container";
  const list = box.createDiv({ cls: "metadata-properties" });
  for (const [key, value] of entries) {
    const row = list.createDiv({ cls: "metadata-property", attr: { "data-property-key": key } });
    row.createDiv({ cls: "metadata-property-key", text: key });
    const cell = row.createDiv({ cls: "metadata-property-value" });
    for (const item of Array.isArray(value) ? value : [value]) {
      const text =
        typeof item === "string" || typeof item === "number" ? String(item) : JSON.stringify(item);
      const link = /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/.exec(text);
      const target = link?.[1];
      if (target !== undefined) {
        cell.createEl("a", {
          cls: "internal-link",
          text: link?.[2] ?? target,
          href: target,
          attr: { "data-href": target },
        });
      } else cell.createSpan({ cls: Array.isArray(value) ? "multi-select-pill" : "", text });
    }
  }
  followLinks(app, box, () => sourcePath);
  return box;
}

/** Makes clicks on internal links open their notes, and hovers show them, as in the app's note views. */
export function followLinks(app: App, el: HTMLElement, sourcePath: () => string): void {
  const linkAt = (event: Event): HTMLElement | null =>
    (event.target as Element | null)?.closest?.<HTMLElement>("a.internal-link, a.tag") ?? null;
  el.addEventListener("click", (event) => {
    const link = linkAt(event);
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    if (link.hasClass("tag")) return;
    const target = link.getAttribute("data-href") ?? "";
    void app.workspace.openLinkText(target, sourcePath(), Keymap.isModEvent(event));
  });
  el.addEventListener("mouseover", (event) => {
    const link = linkAt(event);
    if (!link || link.hasClass("tag")) return;
    app.workspace.trigger("hover-link", {
      event,
      source: "preview",
      hoverParent: { hoverPopover: null },
      targetEl: link,
      linktext: link.getAttribute("data-href") ?? "",
      sourcePath: sourcePath(),
    });
  });
}
