/** The kinds of values that Bases hands to its views. */
import type { App } from "./app";
import type { TFile } from "./files";

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

/** What a property of a note is to Bases. */
export function valueOf(raw: unknown): Value {
  if (raw === null || raw === undefined) return NullValue.value;
  if (typeof raw === "boolean") return new BooleanValue(raw);
  if (typeof raw === "number") return new NumberValue(raw);
  if (Array.isArray(raw)) return new ListValue(raw);
  if (typeof raw === "string") return DateValue.parseFromString(raw) ?? new StringValue(raw);
  return new ObjectValue(raw);
}
