/** As much of Bases as a registered view meets: entries, results, a configuration. */
import type { App } from "./app";
import { Component } from "./component";
import { NullValue, StringValue, type Value, valueOf } from "./bases-values";
import type { TFile } from "./files";

/** What a plugin gives for its kind of Bases view. */
export type BasesViewRegistration = {
  name: string;
  icon: string;
  factory: (controller: QueryController, containerEl: HTMLElement) => BasesView;
  options?: (config: BasesViewConfig) => unknown[];
};

/** A property id in its kind and its name. */
export function parsePropertyId(id: string): { type: string; name: string } {
  const dot = id.indexOf(".");
  return { type: id.slice(0, dot), name: id.slice(dot + 1) };
}

export class BasesEntry {
  readonly app: App;
  readonly file: TFile;

  constructor(app: App, file: TFile) {
    this.app = app;
    this.file = file;
  }

  getValue(propertyId: string): Value | null {
    const { type, name } = parsePropertyId(propertyId);
    if (type === "file")
      return name === "name"
        ? new StringValue(this.file.basename)
        : new StringValue(this.file.path);
    const matter: unknown = this.app.metadataCache.getFileCache(this.file)?.frontmatter;
    return type === "note" &&
      typeof matter === "object" &&
      matter !== null &&
      Object.hasOwn(matter, name)
      ? valueOf(Reflect.get(matter, name))
      : null;
  }
}

export class BasesEntryGroup {
  key?: Value;
  readonly entries: BasesEntry[];

  constructor(entries: BasesEntry[]) {
    this.entries = entries;
  }
  hasKey(): boolean {
    return this.key !== undefined;
  }
}

export class BasesQueryResult {
  readonly data: BasesEntry[];
  private readonly order: string[];

  constructor(data: BasesEntry[], order: string[]) {
    this.data = data;
    this.order = order;
  }
  get groupedData(): BasesEntryGroup[] {
    return [new BasesEntryGroup(this.data)];
  }
  get properties(): string[] {
    return this.order;
  }
  getSummaryValue(): Value {
    return NullValue.value;
  }
}

export class BasesViewConfig {
  private readonly values = new Map<string, unknown>();
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
  get(key: string): unknown {
    return this.values.get(key);
  }
  set(key: string, value: unknown): void {
    this.values.set(key, value);
  }
  getAsPropertyId(key: string): string | null {
    const value = this.values.get(key);
    return typeof value === "string" && value.includes(".") ? value : null;
  }
  getEvaluatedFormula(): Value {
    return NullValue.value;
  }
  getOrder(): string[] {
    return ["file.name"];
  }
  getSort(): unknown[] {
    return [];
  }
  getDisplayName(propertyId: string): string {
    return parsePropertyId(propertyId).name;
  }
}

export class QueryController extends Component {
  readonly app: App;

  constructor(app: App) {
    super();
    this.app = app;
  }
}

export abstract class BasesView extends Component {
  abstract type: string;
  app: App;
  config = new BasesViewConfig("View");
  allProperties: string[] = [];
  data = new BasesQueryResult([], ["file.name"]);

  constructor(controller: QueryController) {
    super();
    this.app = controller.app;
  }

  abstract onDataUpdated(): void;

  async createFileForView(
    baseFileName = "Untitled",
    edit?: (matter: Record<string, unknown>) => void,
  ): Promise<void> {
    const file = await this.app.vault.create(`${baseFileName}.md`, "");
    if (edit) await this.app.fileManager.processFrontMatter(file, edit);
  }
}

/** Builds a registered Bases view over all notes, as an open base would. */
export function openBasesView(app: App, viewId: string, containerEl: HTMLElement): BasesView {
  const registration = app.basesViews.get(viewId);
  if (!registration) throw new Error(`No Bases view "${viewId}".`);
  const view = registration.factory(new QueryController(app), containerEl);
  const names = new Set<string>();
  for (const file of app.vault.getMarkdownFiles()) {
    for (const key of Object.keys(app.metadataCache.getFileCache(file)?.frontmatter ?? {}))
      names.add(`note.${key}`);
  }
  view.allProperties = ["file.name", ...names];
  view.data = new BasesQueryResult(
    app.vault.getMarkdownFiles().map((file) => new BasesEntry(app, file)),
    ["file.name"],
  );
  view.load();
  view.onDataUpdated();
  return view;
}
