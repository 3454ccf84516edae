/** As much of Bases as a registered view meets: entries, values, a configuration. */
import type { App } from "./app";
import { Component } from "./component";
import type { TFile } from "./files";

/** What a plugin gives for its kind of Bases view. */
export type BasesViewRegistration = {
  name: string;
  icon: string;
  factory: (controller: QueryController, containerEl: HTMLElement) => BasesView;
  options?: (config: BasesViewConfig) => unknown[];
};

export abstract class Value {
  static type = "any";
  static equals(a: Value | null, b: Value | null): boolean {
    return a === b || (a !== null && b !== null && a.toString() === b.toString());
  }
  static looseEquals(a: Value | null, b: Value | null): boolean {
    return Value.equals(a, b);
  }
  abstract toString(): string;
  abstract isTruthy(): boolean;
  equals(other: Value): boolean {
    return Value.equals(this, other);
  }
  looseEquals(other: Value): boolean {
    return Value.equals(this, other);
  }
  renderTo(el: HTMLElement, _ctx: unknown): void {
    el.setText(this.toString());
  }
}

export abstract class NotNullValue extends Value {}

export abstract class PrimitiveValue<T> extends NotNullValue {
  readonly data: T;

  constructor(data: T) {
    super();
    this.data = data;
  }
  toString(): string {
    return String(this.data);
  }
  isTruthy(): boolean {
    return Boolean(this.data);
  }
}

export class BooleanValue extends PrimitiveValue<boolean> {
  static override type = "boolean";
}
export class NumberValue extends PrimitiveValue<number> {
  static override type = "number";
}
export class StringValue extends PrimitiveValue<string> {
  static override type = "string";
}
export class HTMLValue extends StringValue {}
export class IconValue extends StringValue {}
export class ImageValue extends StringValue {}
export class TagValue extends StringValue {}
export class UrlValue extends StringValue {}
export class LinkValue extends StringValue {
  static parseFromString(_app: App, input: string, _sourcePath: string): LinkValue | null {
    const target = /^\[\[([^\]|]+)/.exec(input)?.[1];
    return target === undefined ? null : new LinkValue(target);
  }
}

export class NullValue extends Value {
  static value = new NullValue();
  toString(): string {
    return "";
  }
  isTruthy(): boolean {
    return false;
  }
}

export class ListValue extends NotNullValue {
  static override type = "list";
  private readonly items: Value[];
  constructor(items: unknown[]) {
    super();
    this.items = items.map((item) => (item instanceof Value ? item : valueOf(item)));
  }
  toString(): string {
    return this.items.map((item) => item.toString()).join(", ");
  }
  isTruthy(): boolean {
    return this.items.length > 0;
  }
  includes(value: Value): boolean {
    return this.items.some((item) => item.equals(value));
  }
  length(): number {
    return this.items.length;
  }
  get(index: number): Value {
    return this.items[index] ?? NullValue.value;
  }
  concat(other: ListValue): ListValue {
    return new ListValue([...this.items, ...other.items]);
  }
}

export class ObjectValue extends NotNullValue {
  static override type = "object";
  private readonly data: object;

  constructor(data: object) {
    super();
    this.data = data;
  }
  toString(): string {
    return JSON.stringify(this.data);
  }
  isTruthy(): boolean {
    return !this.isEmpty();
  }
  isEmpty(): boolean {
    return Object.keys(this.data).length === 0;
  }
  get(key: string): Value | null {
    return Object.hasOwn(this.data, key) ? valueOf(Reflect.get(this.data, key)) : null;
  }
}

export class FileValue extends NotNullValue {
  private readonly file: TFile;

  constructor(file: TFile) {
    super();
    this.file = file;
  }
  toString(): string {
    return this.file.path;
  }
  isTruthy(): boolean {
    return true;
  }
}

export class RegExpValue extends NotNullValue {
  private readonly pattern: RegExp;

  constructor(pattern: RegExp) {
    super();
    this.pattern = pattern;
  }
  toString(): string {
    return this.pattern.source;
  }
  isTruthy(): boolean {
    return true;
  }
}

export class DateValue extends NotNullValue {
  protected readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
  dateOnly(): DateValue {
    return new DateValue(this.text.slice(0, 10));
  }
  relative(): string {
    return this.text;
  }
  isTruthy(): boolean {
    return true;
  }
  static parseFromString(input: string): DateValue | null {
    return /^\d{4}-\d{2}-\d{2}/.test(input) ? new DateValue(input) : null;
  }
}
export class RelativeDateValue extends DateValue {}

export class DurationValue extends NotNullValue {
  private readonly ms: number;

  constructor(ms: number) {
    super();
    this.ms = ms;
  }
  toString(): string {
    return `${String(this.ms)} ms`;
  }
  isTruthy(): boolean {
    return this.ms !== 0;
  }
  addToDate(value: DateValue, subtract = false): DateValue {
    const moment = Date.parse(value.toString()) + (subtract ? -this.ms : this.ms);
    return new DateValue(new Date(moment).toISOString().slice(0, 10));
  }
  getMilliseconds(): number {
    return this.ms;
  }
  static parseFromString(input: string): DurationValue | null {
    const days = /^(\d+)\s*d(?:ays?)?$/.exec(input)?.[1];
    return days === undefined ? null : new DurationValue(Number(days) * 86_400_000);
  }
  static fromMilliseconds(milliseconds: number): DurationValue {
    return new DurationValue(milliseconds);
  }
}

function valueOf(raw: unknown): Value {
  if (raw === null || raw === undefined) return NullValue.value;
  if (typeof raw === "boolean") return new BooleanValue(raw);
  if (typeof raw === "number") return new NumberValue(raw);
  if (Array.isArray(raw)) return new ListValue(raw);
  if (typeof raw === "string") return DateValue.parseFromString(raw) ?? new StringValue(raw);
  return new ObjectValue(raw);
}

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
