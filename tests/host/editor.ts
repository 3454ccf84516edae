/** The editor as plugins see it: lines and columns over some text; and one that is nothing but text. */
import type {
  EditorChange,
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelection,
  EditorSelectionOrCaret,
  EditorTransaction,
} from "obsidian";

/** A replacement by offsets in the text before it. */
export type Replacement = { from: number; to: number; text: string };
type Selected = { anchor: number; head: number };

export abstract class Editor {
  abstract getValue(): string;
  /** Makes all replacements at once; offsets are those before the first. */
  abstract replace(changes: Replacement[]): void;
  abstract selected(): Selected;
  abstract select(selection: Selected): void;
  abstract undo(): void;
  abstract redo(): void;
  abstract focus(): void;
  abstract blur(): void;
  abstract hasFocus(): boolean;
  abstract cursorBox(): { left: number; bottom: number };

  getDoc(): this {
    return this;
  }

  refresh(): void {
    return undefined;
  }

  setValue(content: string): void {
    this.replace([{ from: 0, to: this.getValue().length, text: content }]);
  }

  getLine(line: number): string {
    return this.lines()[line] ?? "";
  }

  setLine(line: number, text: string): void {
    const from = this.posToOffset({ line, ch: 0 });
    this.replace([{ from, to: from + this.getLine(line).length, text }]);
  }

  lineCount(): number {
    return this.lines().length;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { anchor, head } = this.selected();
    return this.getValue().slice(Math.min(anchor, head), Math.max(anchor, head));
  }

  somethingSelected(): boolean {
    return this.getSelection() !== "";
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.getValue().slice(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string): void {
    const { anchor, head } = this.selected();
    const from = Math.min(anchor, head);
    this.replace([{ from, to: Math.max(anchor, head), text: replacement }]);
    this.select({ anchor: from + replacement.length, head: from + replacement.length });
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
    this.replace([{ from: this.posToOffset(from), to: this.posToOffset(to), text: replacement }]);
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
    const { anchor, head } = this.selected();
    const at = { from: Math.min(anchor, head), to: Math.max(anchor, head), head, anchor }[side];
    return this.offsetToPos(at);
  }

  listSelections(): EditorSelection[] {
    return [{ anchor: this.getCursor("anchor"), head: this.getCursor("head") }];
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    const at = this.posToOffset(typeof pos === "number" ? { line: pos, ch } : pos);
    this.select({ anchor: at, head: at });
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.select({ anchor: this.posToOffset(anchor), head: this.posToOffset(head) });
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const range = ranges[main];
    if (range) this.setSelection(range.anchor, range.head);
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: 0, left: 0 };
  }

  scrollTo(_x?: number | null, _y?: number | null): void {
    return undefined;
  }

  scrollIntoView(_range: EditorRange, _center?: boolean): void {
    return undefined;
  }

  exec(command: string): void {
    const { line, ch } = this.getCursor();
    if (command === "goStart") this.setCursor(0, 0);
    else if (command === "goEnd")
      this.select({ anchor: this.getValue().length, head: this.getValue().length });
    else if (command === "goUp") this.setCursor(Math.max(0, line - 1), ch);
    else if (command === "goDown") this.setCursor(Math.min(this.lastLine(), line + 1), ch);
    else if (command === "newlineAndIndent") this.replaceSelection("\n");
    else if (command === "deleteLine") {
      const from = this.posToOffset({ line, ch: 0 });
      this.replace([
        {
          from,
          to: Math.min(from + this.getLine(line).length + 1, this.getValue().length),
          text: "",
        },
      ]);
    }
  }

  transaction(tx: EditorTransaction): void {
    const changes: EditorChange[] = tx.changes ?? [];
    if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection);
    if (changes.length > 0) {
      this.replace(
        changes.map((c) => ({
          from: this.posToOffset(c.from),
          to: this.posToOffset(c.to ?? c.from),
          text: c.text,
        })),
      );
    }
    const chosen: EditorRangeOrCaret | undefined = tx.selection ?? tx.selections?.[0];
    if (chosen) this.setSelection(chosen.from, chosen.to);
  }

  wordAt(pos: EditorPosition): EditorRange | null {
    const line = this.getLine(pos.line);
    for (const match of line.matchAll(/[\p{L}\p{N}_]+/gu)) {
      const end = match.index + match[0].length;
      if (match.index <= pos.ch && pos.ch <= end) {
        return { from: { line: pos.line, ch: match.index }, to: { line: pos.line, ch: end } };
      }
    }
    return null;
  }

  posToOffset(pos: EditorPosition): number {
    const lines = this.lines();
    if (pos.line >= lines.length) return this.getValue().length;
    let offset = 0;
    for (let at = 0; at < pos.line; at += 1) offset += (lines[at]?.length ?? 0) + 1;
    return offset + Math.min(Math.max(pos.ch, 0), lines[pos.line]?.length ?? 0);
  }

  offsetToPos(offset: number): EditorPosition {
    const before = this.getValue().slice(0, Math.max(0, offset));
    const line = before.split("\n").length - 1;
    return { line, ch: before.length - (before.lastIndexOf("\n") + 1) };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | undefined,
    ignoreEmpty = true,
  ): void {
    const [from, to] = [this.getCursor("from").line, this.getCursor("to").line];
    const changes: EditorChange[] = [];
    for (let line = from; line <= to; line += 1) {
      const text = this.getLine(line);
      if (ignoreEmpty && text === "") continue;
      const change = write(line, text, read(line, text));
      if (change) changes.push(change);
    }
    this.transaction({ changes });
  }

  private lines(): string[] {
    return this.getValue().split("\n");
  }
}

/** An editor without a screen, for tests in jsdom; `changed` is told of every edit. */
export class PlainEditor extends Editor {
  private text = "";
  private at: Selected = { anchor: 0, head: 0 };
  private past: string[] = [];
  private future: string[] = [];

  private readonly changed: () => void;

  constructor(changed: () => void) {
    super();
    this.changed = changed;
  }

  getValue(): string {
    return this.text;
  }

  replace(changes: Replacement[]): void {
    this.past.push(this.text);
    this.future = [];
    const map = (offset: number): number => {
      let moved = offset;
      for (const { from, to, text } of changes) {
        if (to <= offset) moved += text.length - (to - from);
        else if (from < offset) moved += from + text.length - offset;
      }
      return moved;
    };
    this.at = { anchor: map(this.at.anchor), head: map(this.at.head) };
    for (const { from, to, text } of [...changes].sort((a, b) => b.from - a.from)) {
      this.text = this.text.slice(0, from) + text + this.text.slice(to);
    }
    this.changed();
  }

  selected(): Selected {
    return this.at;
  }

  select(selection: Selected): void {
    this.at = selection;
  }

  undo(): void {
    const before = this.past.pop();
    if (before === undefined) return;
    this.future.push(this.text);
    this.text = before;
    this.changed();
  }

  redo(): void {
    const next = this.future.pop();
    if (next === undefined) return;
    this.past.push(this.text);
    this.text = next;
    this.changed();
  }

  focus(): void {
    return undefined;
  }

  blur(): void {
    return undefined;
  }

  hasFocus(): boolean {
    return false;
  }

  cursorBox(): { left: number; bottom: number } {
    return { left: 0, bottom: 0 };
  }
}
