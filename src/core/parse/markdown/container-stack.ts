/** Which quotes, callouts and items a line stands in. */
import { indentAt, takeBehind, takeColumns } from "./line-cursor";
import type { LineCursor } from "./line-cursor";
import type { Standing } from "./outline-draft";

/** Blocks deeper than this are read as text of the deepest, so that no line costs more than its length. */
const deepest = 100;

/** A block that holds others. */
export interface Container {
  readonly is: "quote" | "callout" | "item";
  /** Of an item, the columns its text is indented by; else 0. */
  readonly width: number;
  /** Of an item, its piece; null in a quote. */
  readonly piece: number | null;
  /** Whether nothing stands in it yet. */
  fresh: boolean;
}

/**
 * The open containers of a note's text, outermost first. A class, since accessors of a literal give each object a
 * shape of its own, and the engine keeps all that such an object reaches until its next full collection.
 */
export class ContainerStack {
  private readonly text: string;
  private readonly containers: Container[] = [];
  /** How many were open at once at most. */
  depth = 0;
  /** How many of them are quotes. */
  private quotes = 0;

  constructor(text: string) {
    this.text = text;
  }

  get size(): number {
    return this.containers.length;
  }

  get isFull(): boolean {
    return this.containers.length >= deepest;
  }

  get top(): Container | undefined {
    return this.containers.at(-1);
  }

  /** Takes the marks of the open containers from the line and answers how many of them go on in it. */
  continueInto(cursor: LineCursor): number {
    let going = 0;
    for (const container of this.containers) {
      if (!continues(this.text, container, cursor)) break;
      going++;
    }
    return going;
  }

  /** Closes all but the outermost so many. */
  cut(size: number): void {
    while (this.containers.length > size) {
      if (this.containers.pop()?.is === "quote") this.quotes--;
    }
  }

  open(container: Container): void {
    this.containers.push(container);
    if (container.is === "quote") this.quotes++;
    this.depth = Math.max(this.depth, this.containers.length);
  }

  /** Whether the place is in a quote, where nothing is an entry. */
  inQuote(): boolean {
    return this.quotes > 0;
  }

  standing(): Standing {
    let item: number | null = null;
    let callout = false;
    for (const container of this.containers) {
      if (container.is === "item") item = container.piece;
      else if (container.is === "callout") callout = true;
    }
    return { item, callout };
  }

  /** How many items the place is in. */
  itemDepth(): number {
    return this.containers.filter((container) => container.is === "item").length;
  }
}

function continues(text: string, container: Container, cursor: LineCursor): boolean {
  const indent = indentAt(text, cursor);
  if (container.is === "item") {
    if (indent.blankLine) return !container.fresh;
    if (indent.columns < container.width) return false;
    takeColumns(text, cursor, container.width);
    return true;
  }
  if (indent.blankLine || indent.columns > 3 || text.charCodeAt(indent.at) !== 62) return false;
  takeBehind(cursor, indent, 1);
  takeColumns(text, cursor, 1);
  return true;
}
